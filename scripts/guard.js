/**
 * The install guard: makes sure that node_modules is what the lockfile says, before any command runs.
 *
 * Without dependencies, because it runs when there are none. A stamp with the lockfile's hash tells a fresh install from a
 * stale one; a lock file keeps two commands from installing at once.
 */
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "..");
const STAMP = path.join(ROOT, "node_modules", ".partnership-matrix-install");
const LOCK = path.join(ROOT, ".install.lock");
const LOCK_STALE_MS = 15 * 60 * 1000;

function lockfileHash() {
  return createHash("sha256")
    .update(fs.readFileSync(path.join(ROOT, "package-lock.json")))
    .digest("hex");
}

function isInstalled() {
  return fs.existsSync(STAMP) && fs.readFileSync(STAMP, "utf8") === lockfileHash();
}

/** Takes the lock, waiting for another command that is installing. Returns a function that gives it back. */
function takeLock() {
  for (;;) {
    try {
      fs.closeSync(fs.openSync(LOCK, "wx"));
      return () => fs.rmSync(LOCK, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const age = Date.now() - (fs.statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > LOCK_STALE_MS) fs.rmSync(LOCK, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
}

/** `npm ci` in a child process; npm_execpath spares the shell that npm.cmd would need on Windows. */
function install() {
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ["ignore", 2, 2] };
  const result =
    npm === undefined
      ? spawnSync("npm", ["ci"], { ...options, shell: process.platform === "win32" })
      : spawnSync(process.execPath, [npm, "ci"], options);
  return result.status === 0;
}

/** Installs the npm packages when they are absent or stale. Exits with 1 when that fails. */
function ensureInstalled() {
  if (isInstalled()) return;
  const release = takeLock();
  try {
    if (isInstalled()) return;
    process.stderr.write("Installing npm packages (several hundred MB, a few minutes the first time) …\n");
    if (!install()) {
      process.stderr.write(
        "The npm packages could not be installed: see the lines above, then run the command again.\n",
      );
      process.exitCode = 1;
      throw new Error("install failed");
    }
    fs.writeFileSync(STAMP, lockfileHash());
  } finally {
    release();
  }
}

module.exports = { ensureInstalled, ROOT };
