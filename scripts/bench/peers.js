/** Who is measured: our command, what a user would write instead, and the floors; and how the others are installed. */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "..", "..");
/** Everything the benchmark installs and makes; ignored by git. */
const FOLDER = path.join(ROOT, ".cache", "bench");
const MODULES = path.join(FOLDER, "node");
const PYTHON = path.join(FOLDER, "python", "bin", "python");
const PEERS = path.join(__dirname, "peers");

const NODE_PACKAGES = { hucre: "1.0.0", exceljs: "4.4.0" };
const PYTHON_PACKAGES = { openpyxl: "3.1.5", xlsxwriter: "3.2.9" };

/** Runs an installer; its complaint, null when it succeeded. */
function complaint(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8", cwd: FOLDER });
  if (status === 0) return null;
  return (error?.message ?? stderr).trim().split("\n").at(-1);
}

/** Installs what lacks; gives what could not be installed, by the name of the package, with the reason. */
function installPeers() {
  fs.mkdirSync(MODULES, { recursive: true });
  const missing = {};
  for (const [name, version] of Object.entries(NODE_PACKAGES)) {
    if (fs.existsSync(path.join(MODULES, "node_modules", name, "package.json"))) continue;
    const args = ["install", "--prefix", MODULES, "--ignore-scripts", "--no-audit", "--no-fund", `${name}@${version}`];
    missing[name] = complaint("npm", args);
  }
  const listed = Object.entries(PYTHON_PACKAGES).map(([name, version]) => `${name}==${version}`);
  const has = `import ${Object.keys(PYTHON_PACKAGES).join(", ")}`;
  if (complaint(PYTHON, ["-c", has]) !== null) {
    missing.python =
      complaint("python3", ["-m", "venv", path.join(FOLDER, "python")]) ??
      complaint(PYTHON, ["-m", "pip", "install", "--quiet", ...listed]);
  }
  return Object.fromEntries(Object.entries(missing).filter(([, reason]) => reason !== null));
}

const node = (name) => [process.execPath, path.join(PEERS, name)];

const AUDIT = {
  command: [process.execPath, path.join(ROOT, "scripts", "command.js"), "audit"],
  extra: (out) => ["--out", out, "--force", "--quiet", "--as-of", "2026-11-23"],
  extraFirst: (out) => ["--json", `${out}.json`],
  isOurs: true,
};

/**
 * Whoever is measured, ours first: `command` takes the list and the place of the result behind it, or what `extra` makes of that
 * place and of our own result; `extraFirst` is what the run before the rounds is asked besides; `needs` is the package that has to be
 * installed; `list` tells who reads the rows as no table, `writes` who does not add cells to them; `isOurs` is our own command,
 * `isFloor` what does not do the job.
 */
const MEASURED = [
  {
    name: "npm run audit",
    does: "checks, findings, seven sheets with live formulas, a chart, in place",
    ...AUDIT,
  },
  {
    name: "npm run audit, a plain list",
    does: "the same of the same rows, which are no table",
    list: "plain",
    ...AUDIT,
  },
  {
    name: "hucre, in place",
    does: "matrix and counts as values, a chart",
    command: node("hucre.js"),
    needs: "hucre",
  },
  { name: "exceljs, in place", does: "matrix and counts as values", command: node("exceljs.js"), needs: "exceljs" },
  {
    name: "openpyxl + XlsxWriter",
    does: "a new workbook: matrix and counts as values, a chart",
    command: [PYTHON, path.join(PEERS, "openpyxl_xlsxwriter.py")],
    needs: "python",
    writes: "a new workbook",
  },
  {
    name: "floor: hucre writes our cells",
    does: "values and formulas of our seven sheets, known beforehand; no formats",
    command: node("hucre_same_sheets.js"),
    extra: (out, audited) => [out, audited],
    needs: "hucre",
    isFloor: true,
  },
  {
    name: "floor: Node's zlib",
    does: "inflates and deflates the list",
    command: node("floor.js"),
    writes: "nothing",
    isFloor: true,
  },
  {
    name: "floor: Node starts",
    does: "nothing",
    command: [process.execPath, "-e", ""],
    writes: "nothing",
    isFloor: true,
  },
];

module.exports = { FOLDER, installPeers, MEASURED, MODULES, NODE_PACKAGES, PYTHON_PACKAGES, ROOT };
