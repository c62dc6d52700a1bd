/**
 * The audit as a snapshot of the heap, from which Node starts with everything ready: a file beside the bundle for each version of
 * Node and each set of flags, which V8 compares too.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const v8 = require("node:v8");

const ROOT = path.resolve(__dirname, "..");
const FOLDER = path.join(ROOT, ".cache", "cli");

/**
 * Flags of every command. A command reads one workbook and ends: on a list of some dozen rows V8 spends a third of the processor's
 * time on optimising functions that are hardly called again.
 *
 * - Bytes of bytecode that run before a function is optimised; V8 begins with 132 KB. On ten thousand rows it makes no difference.
 * - Bytes of other functions that are optimised into one that calls them; V8 takes 920. This saves 6 % on a thousand rows and on ten
 *   thousand.
 * - Megabytes of the young generation: each collection of it goes through all that the snapshot holds, and several threads that
 *   collect it wait for one another. This saves 5 % on ten thousand rows.
 * - Megabytes of a heap below which nothing but the young generation is collected: beginning from a snapshot V8 takes what it holds
 *   for new, and goes through all of it once, though hardly anything of it can be let go. This saves 4 % of the sample and of a
 *   thousand rows.
 * - The seed of hashes that the snapshot was made with, which was drawn on this machine: with another one V8 makes all that the
 *   snapshot holds of tables anew, a sixth of the start.
 */
const V8_FLAGS = [
  "--interrupt-budget=500000",
  "--max-inlined-bytecode-size-cumulative=300",
  "--min-semi-space-size=32",
  "--max-semi-space-size=32",
  "--no-parallel-scavenge",
  "--initial-heap-size=256",
  "--no-rehash-snapshot",
];

function nameBegins() {
  // The tag is that of the flags of this process, which those of its children follow.
  return `audit.${process.version}.${v8.cachedDataVersionTag()}.`;
}

/**
 * The snapshot of this Node with these flags: its name tells its size, so that one that was cut short is not begun from; 0 where
 * none can be made. Null where there is none.
 */
function standing() {
  const begin = nameBegins();
  const names = fs.existsSync(FOLDER) ? fs.readdirSync(FOLDER).filter((name) => name.startsWith(begin)) : [];
  for (const name of names) {
    const [size, ...rest] = name.slice(begin.length).split(".");
    const file = path.join(FOLDER, name);
    if (rest.join(".") === "snapshot" && fs.statSync(file).size === Number(size)) return { file, size: Number(size) };
  }
  return null;
}

/** The snapshot of this Node, null where there is none. */
function findSnapshot() {
  const { file, size } = standing() ?? { file: null, size: 0 };
  return size === 0 ? null : file;
}

/** Makes the snapshot where it lacks; where it cannot be made an empty file says so, and the audit starts from its bundle. */
function makeSnapshot() {
  if (standing() !== null) return;
  const begin = path.join(FOLDER, nameBegins());
  const made = `${begin}${process.pid}`;
  const script = path.join(FOLDER, "auditSnapshot.js");
  // What is said on a pipe would stand in the heap.
  const { status } = spawnSync(process.execPath, [...V8_FLAGS, "--snapshot-blob", made, "--build-snapshot", script], {
    cwd: ROOT,
    stdio: "ignore",
  });
  if (status !== 0) fs.writeFileSync(made, "");
  fs.renameSync(made, `${begin}${fs.statSync(made).size}.snapshot`);
}

module.exports = { findSnapshot, makeSnapshot, V8_FLAGS };
