/** The commands of the project. Each takes its arguments and the project folder, and returns an exit code. */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { bundleCli, bundlePages, bundleServer, bundleWorkbench } = require("./bundles");

/** Runs a program of node_modules (or a script of ours) with this Node; returns its exit code. */
function node(root, script, args, env = {}) {
  const result = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return result.status ?? 1;
}

/** Path of the program `bin` of an installed package. */
function bin(root, name, program = name) {
  const folder = path.join(root, "node_modules", name);
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const target = typeof manifest.bin === "string" ? manifest.bin : manifest.bin[program];
  return path.join(folder, target);
}

/** Exit code of a command whose result could not be written. */
const NOT_WRITTEN = 4;

function cli(name) {
  return (args, root) => {
    const bundled = bundleCli();
    if (bundled !== 0) return bundled;
    const script = path.join(".cache", "cli", `${name}.js`);
    const { status, signal } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" });
    // So Node ends when it may take no more memory; nobody inside could say it.
    if (signal !== "SIGABRT" && status !== 134) return status ?? 1;
    process.stderr.write(
      "The workbook needs more memory than Node may take. Nothing was written: audit fewer rows at a time, or allow more, " +
        "for example with NODE_OPTIONS=--max-old-space-size=8192 (megabytes).\n",
    );
    return NOT_WRITTEN;
  };
}

function jest(root, args, env) {
  return node(root, bin(root, "jest"), ["--ci", ...args], env);
}

const CHECKS = [
  ["types", "typescript", "tsc", ["-p", "tsconfig.json"]],
  ["types of the core", "typescript", "tsc", ["-p", "src/core/tsconfig.json"]],
  ["lint", "eslint", "eslint", ["--max-warnings", "0", "."]],
  ["import rules", "dependency-cruiser", "depcruise", ["src", "--output-type", "err"]],
  ["unused code", "knip", "knip", []],
  ["format", "prettier", "prettier", ["--check", "--log-level", "warn", "src", "test", "scripts"]],
];

function check(_args, root) {
  const failed = CHECKS.filter(([title, name, program, args]) => {
    process.stdout.write(`\n${title}\n`);
    return node(root, bin(root, name, program), args) !== 0;
  }).map(([title]) => title);
  process.stdout.write("\nlicences\n");
  if (node(root, path.join("scripts", "licences.js"), []) !== 0) failed.push("licences");
  process.stdout.write("\nmanifest\n");
  if (node(root, path.join("scripts", "checkManifest.js"), []) !== 0) failed.push("manifest");
  process.stdout.write(failed.length === 0 ? "\nAll checks passed.\n" : `\nFailed: ${failed.join(", ")}\n`);
  return failed.length === 0 ? 0 : 1;
}

/**
 * The workbench runs in this very process, so that Ctrl+C reaches it alone and it can end cleanly. Its server knows the
 * arguments and comes first, so that wrong ones are told before the long build of the pages.
 */
async function start(args, root) {
  const status = bundleServer();
  if (status !== 0) return status;
  const { startWorkbench } = require(path.join(root, ".cache", "workbench", "server", "server.js"));
  // The check falls back on the audit where there is no browser.
  return startWorkbench(args, ({ check }) => bundlePages() || (check ? bundleCli() : 0));
}

module.exports = {
  start,
  audit: cli("audit"),
  host: cli("host"),
  test: (args, root) => bundleCli() || bundleWorkbench() || jest(root, args),
  "test:long": (args, root) =>
    bundleCli() ||
    bundleWorkbench() ||
    jest(root, ["--testPathPatterns", "\\.long\\.test\\.ts$", ...args], { TEST_LONG: "1" }),
  // Figures of the embedded host, then how well lists are read, which docs/reading.md keeps.
  bench: async (args, root) =>
    (await cli("host")([path.join(root, "test", "bench", "host.js"), "--profile", "windows", ...args], root)) ||
    jest(root, ["--testPathPatterns", "bench/reading"], { TEST_LONG: "1", READING: "1" }),
  check,
  build: (args, root) => node(root, path.join("scripts", "build.js"), args),
  "setup:browser": (_args, root) => node(root, path.join("scripts", "setupBrowser.js"), []),
  sample: (_args, root) => bundleCli() || node(root, path.join("scripts", "sample.js"), []),
  // The sheets as they print, then every screen of the pane and the workbench.
  pictures: (_args, root) =>
    bundleCli() ||
    bundleWorkbench() ||
    node(root, path.join("scripts", "pictures.js"), []) ||
    jest(root, ["--testPathPatterns", "pictures\\.long\\.test\\.ts$"], { TEST_LONG: "1", PICTURES: "1" }),
};
