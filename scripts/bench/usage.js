/**
 * Loaded before a program that is measured: writes what it used, a line for each process, into the file that BENCH_USAGE names.
 * Seconds that a program calls its preparation (`benchNotCounted`) are left out.
 */
const fs = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const seconds = (userCPUTime + systemCPUTime) / 1e6 - (globalThis.benchNotCounted ?? 0);
  const line = JSON.stringify({ seconds, megabytes: maxRSS / 1024 });
  fs.appendFileSync(process.env.BENCH_USAGE, `${line}\n`);
});
