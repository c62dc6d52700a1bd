/** `npm run check`: everything that can be told without running the product. All checks run, whatever the first one finds. */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "..");

/** Path of the program of an installed package. */
function bin(name, program = name) {
  const folder = path.join(ROOT, "node_modules", name);
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  return path.join(folder, typeof manifest.bin === "string" ? manifest.bin : manifest.bin[program]);
}

const FOLDERS = ["src", "tools", "test", "scripts"];
const CHECKS = [
  ["types", bin("typescript", "tsc"), "-p", "tsconfig.json"],
  ["types of the core", bin("typescript", "tsc"), "-p", "src/core/tsconfig.json"],
  ["lint", bin("eslint"), "--max-warnings", "0", "."],
  ["import rules", bin("dependency-cruiser", "depcruise"), ...FOLDERS, "--output-type", "err"],
  ["unused code", bin("knip")],
  ["format", bin("prettier"), "--check", "--log-level", "warn", ...FOLDERS],
  ["licences", "scripts/licences.js"],
  ["manifest", "scripts/checkManifest.js"],
];

const failed = CHECKS.filter(([title, ...command]) => {
  process.stdout.write(`\n${title}\n`);
  return spawnSync(process.execPath, command, { cwd: ROOT, stdio: "inherit" }).status !== 0;
}).map(([title]) => title);
process.stdout.write(failed.length === 0 ? "\nAll checks passed.\n" : `\nFailed: ${failed.join(", ")}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
