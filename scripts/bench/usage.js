/** Loaded before a program that is measured: writes what it used, a line for each process, into the file that BENCH_USAGE names. */
const fs = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const line = JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 });
  fs.appendFileSync(process.env.BENCH_USAGE, `${line}\n`);
});
