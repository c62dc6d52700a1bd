/** The commands of the project. Each takes its arguments and the project folder, and returns an exit code. */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

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

/** Newest modification time of the files below a folder or of a file. */
function newest(target) {
  const stat = fs.statSync(target);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return fs
    .readdirSync(target)
    .reduce((latest, entry) => Math.max(latest, newest(path.join(target, entry))), stat.mtimeMs);
}

/** Bundles the command line into `.cache/cli` when a source is newer; returns an exit code. */
function bundleCli(root) {
  const bundle = path.join(root, ".cache", "cli", "audit.js");
  const sources = ["src", "webpack.cli.js", "package-lock.json"].map((name) => newest(path.join(root, name)));
  if (fs.existsSync(bundle) && fs.statSync(bundle).mtimeMs > Math.max(...sources)) return 0;
  const args = [bin(root, "webpack-cli"), "--config", "webpack.cli.js", "--stats", "errors-only"];
  // Progress and errors belong on stderr: stdout is the command's own.
  const result = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", 2, 2] });
  return result.status ?? 1;
}

function cli(name) {
  return (args, root) => bundleCli(root) || node(root, path.join(".cache", "cli", `${name}.js`), args);
}

function jest(root, args, env) {
  return node(root, bin(root, "jest"), ["--ci", ...args], env);
}

const CHECKS = [
  ["types", "typescript", "tsc", ["-p", "tsconfig.json"]],
  ["types of the core", "typescript", "tsc", ["-p", "tsconfig.core.json"]],
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
  process.stdout.write(failed.length === 0 ? "\nAll checks passed.\n" : `\nFailed: ${failed.join(", ")}\n`);
  return failed.length === 0 ? 0 : 1;
}

module.exports = {
  audit: cli("audit"),
  host: cli("host"),
  test: (args, root) => bundleCli(root) || jest(root, args),
  "test:long": (args, root) =>
    bundleCli(root) || jest(root, ["--testPathPatterns", "\\.long\\.test\\.ts$", ...args], { TEST_LONG: "1" }),
  check,
  build: (args, root) => node(root, path.join("scripts", "build.js"), args),
  "setup:browser": (_args, root) => node(root, path.join("scripts", "setupBrowser.js"), []),
  sample: (_args, root) => bundleCli(root) || node(root, path.join("scripts", "sample.js"), []),
};
