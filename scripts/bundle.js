/**
 * Bundles what runs from `.cache`: the command line, and the workbench with the pane in it. Each is made again only when one of
 * its sources is newer: `node scripts/bundle.js cli workbench`.
 *
 * What is being built is said on stderr, since stdout is the command's own.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { takeLock } = require("./lock");
const { announceBuild } = require("./progress");
const { makeSnapshot } = require("./snapshot");

const ROOT = path.resolve(__dirname, "..");

const HOST = ["tools/excel-host/src", "tools/excel-host/package.json"];
const WORKBENCH = [
  ...HOST,
  "tools/commandLine",
  "tools/workbench/src",
  "tools/workbench/webpack.config.js",
  "package-lock.json",
];

/** Bundles by name: what they are called, what they are made of, what they make, and how; `finish` is done behind it where it lacks. */
const BUNDLES = {
  cli: {
    title: "the command line",
    sources: [
      "src/app",
      "src/core",
      "src/excel",
      ...HOST,
      "tools/cli/src",
      "tools/commandLine",
      "tools/cli/webpack.config.js",
      // A snapshot is of the flags it was made with.
      "scripts/snapshot.js",
      "package-lock.json",
    ],
    result: ".cache/cli/audit.js",
    args: ["--config", "tools/cli/webpack.config.js"],
    finish: makeSnapshot,
  },
  page: {
    title: "the page of the workbench",
    sources: WORKBENCH,
    result: ".cache/workbench/page/main.js",
    args: ["--config", "tools/workbench/webpack.config.js", "--config-name", "page"],
  },
  server: {
    title: "the server of the workbench",
    sources: WORKBENCH,
    result: ".cache/workbench/server/server.js",
    args: ["--config", "tools/workbench/webpack.config.js", "--config-name", "server"],
  },
  // The pane as it ships, in another folder, and without making its scripts smaller: that takes longer than all else together,
  // and nobody downloads them here.
  pane: {
    title: "the pane",
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
    args: [
      "--config",
      "webpack.config.js",
      "--no-optimization-minimize",
      "--output-path",
      path.join(ROOT, ".cache", "workbench", "pane"),
    ],
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

/** Makes a bundle when a source is newer; returns an exit code. */
function bundle(name) {
  const { title, finish = () => {} } = BUNDLES[name];
  if (isFresh(BUNDLES[name])) {
    finish();
    return 0;
  }
  const release = takeLock(path.join(ROOT, ".cache", `${name}.lock`), () =>
    process.stderr.write(`Another command is building ${title}: waiting for it …\n`),
  );
  try {
    if (!isFresh(BUNDLES[name]) && !build(BUNDLES[name])) return 1;
    finish();
    return 0;
  } finally {
    release();
  }
}

/** Runs webpack, saying so; returns whether it made the bundle. */
function build({ title, result, args }) {
  const webpack = path.join(ROOT, "node_modules", "webpack-cli", "bin", "cli.js");
  const started = new Date();
  const { succeed, fail } = announceBuild(title);
  const { status, signal, stdout, stderr, error } = spawnSync(
    process.execPath,
    [webpack, ...args, "--stats", "errors-only"],
    { cwd: ROOT, encoding: "utf8", maxBuffer: Infinity, stdio: ["ignore", "pipe", "pipe"] },
  );
  const said = error === undefined ? `${stdout}${stderr}` : `${error.message}\n`;
  if (status !== 0) {
    fail(said, signal);
    return false;
  }
  succeed(said);
  // The stamp says when the sources were read: what changes while webpack works is newer.
  fs.writeFileSync(path.join(ROOT, `${result}.stamp`), "");
  fs.utimesSync(path.join(ROOT, `${result}.stamp`), started, started);
  return true;
}

/** What starts the workbench and knows its arguments, which is small and there soon; then what it gives to a browser. */
const GROUPS = { cli: ["cli"], workbench: ["server", "pane", "page"] };

module.exports = { bundle };

if (require.main === module) {
  const names = process.argv.slice(2).flatMap((group) => GROUPS[group]);
  process.exitCode = names.reduce((status, name) => status || bundle(name), 0);
}
