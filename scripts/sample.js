/**
 * Makes assets/sample-stakeholders.xlsx on the embedded host: the script of sample/workbook.js with the rows of
 * sample/stakeholders.js. The same data give the same file, byte for byte.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const data = require("./sample/stakeholders");

const ROOT = path.resolve(__dirname, "..");
const SCRIPT = path.join(ROOT, ".cache", "sample-script.js");
const TARGET = path.join(ROOT, "assets", "sample-stakeholders.xlsx");

const body = fs.readFileSync(path.join(__dirname, "sample", "workbook.js"), "utf8");
fs.mkdirSync(path.dirname(SCRIPT), { recursive: true });
fs.writeFileSync(SCRIPT, `const DATA = ${JSON.stringify(data)};\n${body}`);
fs.mkdirSync(path.dirname(TARGET), { recursive: true });
fs.rmSync(TARGET, { force: true });
const result = spawnSync(process.execPath, [path.join(ROOT, ".cache", "cli", "host.js"), SCRIPT, "--out", TARGET], {
  stdio: "inherit",
});
process.exit(result.status ?? 1);
