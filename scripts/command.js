/** Runs a bundled command of `tools/cli`: `node scripts/command.js audit|host [arguments]`. */
const { spawnSync } = require("node:child_process");
const path = require("node:path");
const { findSnapshot, V8_FLAGS } = require("./snapshot");

const ROOT = path.resolve(__dirname, "..");

/** Exit code of a command whose result could not be written. */
const NOT_WRITTEN = 4;

/** Exit code of a Node that cannot start from a snapshot; no command has it. */
const NO_SNAPSHOT = 14;

/** Starts a command: the audit from its snapshot where there is one. */
function start(name, args) {
  const begin = (first) =>
    spawnSync(process.execPath, [...V8_FLAGS, ...first, name, ...args], { cwd: ROOT, stdio: "inherit" });
  const snapshot = name === "audit" ? findSnapshot() : null;
  const ended = snapshot === null ? null : begin(["--snapshot-blob", snapshot]);
  return ended === null || ended.status === NO_SNAPSHOT ? begin([path.join(".cache", "cli", "run.js")]) : ended;
}

function run(name, args) {
  const { status, signal } = start(name, args);
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
