/**
 * The install guard, first part of every command: makes sure that node_modules is what the lockfile says.
 *
 * Without dependencies, because it runs when there are none. A stamp with the lockfile's hash tells a fresh install from a
 * stale one; a lock file keeps two commands from installing at once.
 */
const { spawn } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { clearInterval, setInterval } = require("node:timers");
const { takeLock } = require("./lock");

const ROOT = path.resolve(__dirname, "..");
const LOCKFILE = path.join(ROOT, "package-lock.json");
const STAMP = path.join(ROOT, "node_modules", ".partnership-matrix-install");
const LOCK = path.join(ROOT, ".install.lock");
/** How often it is said how far the install is. */
const REPORT_MS = 10_000;

function lockfileHash() {
  return createHash("sha256").update(fs.readFileSync(LOCKFILE)).digest("hex");
}

function isInstalled() {
  return fs.existsSync(STAMP) && fs.readFileSync(STAMP, "utf8") === lockfileHash();
}

/** Folders of the packages that are for this system. Those for another C library count too, so that there are a few less. */
function packageFolders() {
  const { packages } = JSON.parse(fs.readFileSync(LOCKFILE, "utf8"));
  const isOurs = ({ os, cpu }) => (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true);
  return Object.entries(packages)
    .filter(([place, entry]) => place.startsWith("node_modules/") && entry.link !== true && isOurs(entry))
    .map(([place]) => path.join(ROOT, place));
}

/** Says now and then how many packages are there; returns a function that ends it. */
function reportProgress() {
  const folders = packageFolders();
  const started = Date.now();
  const timer = setInterval(() => {
    const count = folders.filter((folder) => fs.existsSync(path.join(folder, "package.json"))).length;
    const seconds = Math.round((Date.now() - started) / 1000);
    process.stderr.write(`  ${seconds} s: ${count} of about ${folders.length} packages\n`);
  }, REPORT_MS);
  return () => clearInterval(timer);
}

/** `npm ci` in a child process; npm_execpath spares the shell that npm.cmd would need on Windows. Resolves with its success. */
async function install() {
  const npm = process.env.npm_execpath;
  // Its own sign of progress says only that it is alive, and only in a terminal.
  const args = ["ci", "--no-progress"];
  const options = { cwd: ROOT, stdio: ["ignore", 2, 2] };
  const child =
    npm === undefined
      ? spawn("npm", args, { ...options, shell: process.platform === "win32" })
      : spawn(process.execPath, [npm, ...args], options);
  const endProgress = reportProgress();
  return new Promise((resolve) => {
    child.on("error", (error) => {
      process.stderr.write(`npm could not be started: ${error.message}\n`);
      resolve(false);
    });
    child.on("close", (code) => resolve(code === 0));
  }).finally(endProgress);
}

/** Installs the npm packages when they are absent or stale; resolves with whether they are there. */
async function ensureInstalled() {
  if (isInstalled()) return true;
  const release = takeLock(LOCK, () =>
    process.stderr.write("Another command is installing the npm packages: waiting for it …\n"),
  );
  try {
    if (isInstalled()) return true;
    process.stderr.write("Installing npm packages (several hundred MB, a few minutes the first time) …\n");
    if (await install()) {
      fs.writeFileSync(STAMP, lockfileHash());
      return true;
    }
    process.stderr.write("The npm packages could not be installed: see the lines above, then run the command again.\n");
    return false;
  } finally {
    release();
  }
}

ensureInstalled().then((isThere) => {
  process.exitCode = isThere ? 0 : 1;
});
