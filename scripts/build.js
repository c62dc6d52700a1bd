/** Builds `dist/`, and refuses a pane whose first scripts weigh more than their budget when compressed. */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");

const ROOT = path.resolve(__dirname, "..");
const DIST = path.join(ROOT, "dist");
const BUDGET_KB = 150;

const webpack = path.join(ROOT, "node_modules", "webpack-cli", "bin", "cli.js");
const { status } = spawnSync(
  process.execPath,
  [webpack, "--config", "webpack.config.js", "--stats", "errors-warnings"],
  { cwd: ROOT, stdio: "inherit" },
);
if (status !== 0) process.exit(status ?? 1);

const html = fs.readFileSync(path.join(DIST, "taskpane.html"), "utf8");
const scripts = [...html.matchAll(/<script[^>]*\ssrc="?([^":\s>]+\.js)/g)].map((match) => match[1]);
const bytes = scripts.reduce(
  (sum, name) => sum + gzipSync(fs.readFileSync(path.join(DIST, name)), { level: 9 }).length,
  0,
);
const kilobytes = Math.round(bytes / 102.4) / 10;
console.log(
  `dist/taskpane.html starts with ${kilobytes} KB of script (gzip, budget ${BUDGET_KB} KB): ${scripts.join(", ")}`,
);
if (scripts.length === 0 || kilobytes > BUDGET_KB) {
  console.error("The pane starts with too much script, or with none.");
  process.exit(1);
}
