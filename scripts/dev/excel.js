/** Whether there is an Excel on this computer, and what to do where there is none. */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");

const INSTEAD =
  "Without one: npm start opens the workbench, where the pane runs on the embedded Excel; " +
  "npm run sideload -- web --document ADDRESS opens Excel on the web with a workbook of yours.";

const MAC_EXCEL = "/Applications/Microsoft Excel.app";
const REGISTRY = "\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";

/** How each system tells whether Excel is installed. */
const PROBES = {
  darwin: () => fs.existsSync(MAC_EXCEL),
  win32: () => ["HKLM", "HKCU"].some((hive) => spawnSync("reg", ["query", `${hive}${REGISTRY}`]).status === 0),
};

/** `isThere`, or `why` there is no Excel to start and what to do `instead`. */
function excelHere(platform, probes = PROBES) {
  const probe = probes[platform];
  if (probe === undefined)
    return { isThere: false, why: "Excel for the desktop exists on Windows and on the Mac only.", instead: INSTEAD };
  return probe() ? { isThere: true } : { isThere: false, why: "There is no Excel on this computer.", instead: INSTEAD };
}

module.exports = { excelHere };
