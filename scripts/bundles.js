/**
 * Bundles what runs from `.cache`: the command line, and the workbench with the pane in it. Each is made again only when one of
 * its sources is newer. `node scripts/bundles.js workbench` makes the workbench, for tests that were started without npm.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "..");
const LOCK_STALE_MS = 5 * 60 * 1000;

/** Bundles by name: what they are made of, what they make, and how. */
const BUNDLES = {
  cli: {
    sources: ["src/app", "src/cli", "src/core", "src/excel", "src/host", "webpack.cli.js", "package-lock.json"],
    result: ".cache/cli/audit.js",
    args: ["--config", "webpack.cli.js"],
  },
  page: {
    sources: ["src/host", "src/workbench", "webpack.workbench.js", "package-lock.json"],
    result: ".cache/workbench/page/main.js",
    args: ["--config", "webpack.workbench.js", "--config-name", "page"],
  },
  server: {
    sources: ["src/host", "src/workbench", "webpack.workbench.js", "package-lock.json"],
    result: ".cache/workbench/server/server.js",
    args: ["--config", "webpack.workbench.js", "--config-name", "server"],
  },
  // The pane as it ships, in another folder.
  pane: {
    sources: [
      "src/app",
      "src/core",
      "src/entry",
      "src/excel",
      "src/taskpane",
      "webpack.config.js",
      "package-lock.json",
    ],
    result: ".cache/workbench/pane/taskpane.html",
    args: ["--config", "webpack.config.js", "--output-path", path.join(ROOT, ".cache", "workbench", "pane")],
  },
};

/** Newest modification time of the files below a folder or of a file. */
function newest(target) {
  const stat = fs.statSync(target);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return fs
    .readdirSync(target)
    .reduce((latest, entry) => Math.max(latest, newest(path.join(target, entry))), stat.mtimeMs);
}

function isFresh({ sources, result }) {
  const stamp = fs.statSync(path.join(ROOT, `${result}.stamp`), { throwIfNoEntry: false });
  if (stamp === undefined || !fs.existsSync(path.join(ROOT, result))) return false;
  return sources.every((source) => newest(path.join(ROOT, source)) <= stamp.mtimeMs);
}

/** Takes the lock of a bundle, waiting for another command that makes it. Returns a function that gives it back. */
function takeLock(name) {
  const lock = path.join(ROOT, ".cache", `${name}.lock`);
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      fs.closeSync(fs.openSync(lock, "wx"));
      return () => fs.rmSync(lock, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const age = Date.now() - (fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > LOCK_STALE_MS) fs.rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

/** Makes a bundle when a source is newer; returns an exit code. */
function bundle(name) {
  if (isFresh(BUNDLES[name])) return 0;
  const release = takeLock(name);
  try {
    if (isFresh(BUNDLES[name])) return 0;
    const { result, args } = BUNDLES[name];
    const webpack = path.join(ROOT, "node_modules", "webpack-cli", "bin", "cli.js");
    const started = new Date();
    // Progress and errors belong on stderr: stdout is the command's own.
    const { status } = spawnSync(process.execPath, [webpack, ...args, "--stats", "errors-only"], {
      cwd: ROOT,
      stdio: ["ignore", 2, 2],
    });
    // The stamp says when the sources were read: what changes while webpack works is newer.
    if (status === 0) {
      fs.writeFileSync(path.join(ROOT, `${result}.stamp`), "");
      fs.utimesSync(path.join(ROOT, `${result}.stamp`), started, started);
    }
    return status ?? 1;
  } finally {
    release();
  }
}

const bundleCli = () => bundle("cli");
/** The page, its server and the pane. */
const bundleWorkbench = () => bundle("pane") || bundle("page") || bundle("server");

module.exports = { bundleCli, bundleWorkbench };

if (require.main === module) {
  const [name] = process.argv.slice(2);
  process.exitCode = name === "workbench" ? bundleWorkbench() : bundleCli();
}
