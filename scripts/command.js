/** Runs a bundled command of `tools/cli`: `node scripts/command.js audit|host [arguments]`. */
const { spawnSync } = require("node:child_process");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "..");

/** Exit code of a command whose result could not be written. */
const NOT_WRITTEN = 4;

function run(name, args) {
  const script = path.join(".cache", "cli", "run.js");
  const { status, signal } = spawnSync(process.execPath, [script, name, ...args], { cwd: ROOT, stdio: "inherit" });
  // So Node ends when it may take no more memory; nobody inside could say it.
  if (signal !== "SIGABRT" && status !== 134) return status ?? 1;
  process.stderr.write(
    "The workbook needs more memory than Node may take. Nothing was written: audit fewer rows at a time, or allow more, " +
      "for example with NODE_OPTIONS=--max-old-space-size=8192 (megabytes).\n",
  );
  return NOT_WRITTEN;
}

const [name, ...args] = process.argv.slice(2);
process.exitCode = run(name, args);
