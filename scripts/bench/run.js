/** Runs programs of the benchmark and looks at what they wrote. */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { CATEGORIES, HEADERS, listRows } = require("./list");
const { FOLDER, MEASURED, MODULES, ROOT } = require("./peers");
const { countCells } = require("./zipParts");

const HOST = path.join(ROOT, ".cache", "cli", "host.js");

/** From so many rows on every program gets more memory than Node takes by itself; a snapshot is of the flags it was made with. */
const MANY_ROWS = 50_000;

/** Runs a program; throws what it said when it fails. */
function run([program, ...args], env = {}) {
  const options = { cwd: ROOT, encoding: "utf8", maxBuffer: Infinity, env: { ...process.env, ...env } };
  const { status, stdout, stderr, error } = spawnSync(program, args, options);
  if (status !== 0) throw new Error(error?.message ?? `${path.basename(args[0] ?? program)}: ${stderr.slice(-500)}`);
  return stdout;
}

/** The workbook with a list of that many rows, made by the embedded host when it is first asked for. */
function listOf({ list = "table" }, rows) {
  const isTable = list === "table";
  const file = path.join(FOLDER, `${isTable ? "list" : "plain-list"}-${rows}.xlsx`);
  if (fs.existsSync(file)) return file;
  const script = path.join(FOLDER, "makeList.js");
  const body = fs.readFileSync(path.join(__dirname, "makeList.js"), "utf8");
  fs.writeFileSync(
    script,
    `const DATA = ${JSON.stringify({ headers: HEADERS, rows: listRows(rows), isTable })};\n${body}`,
  );
  run([process.execPath, HOST, script, "--out", file, "--timeout", "600"]);
  return file;
}

function outputOf({ name }, rows) {
  return path.join(FOLDER, `${name.replace(/[^a-z]+/gi, "-")}-${rows}.xlsx`);
}

/**
 * One run of a program over a list: seconds of CPU of all its processes, and the most memory one of them had.
 *
 * @param isFirst Whether it is the run before the rounds, whose time is not told.
 */
function measure(measured, rows, isFirst) {
  const usage = path.join(FOLDER, "usage.txt");
  fs.rmSync(usage, { force: true });
  const out = outputOf(measured, rows);
  const { command, extra = () => [out], extraFirst = () => [] } = measured;
  const isScript = command[1] !== "-e";
  const rest = [...extra(out, outputOf(MEASURED[0], rows)), ...(isFirst ? extraFirst(out) : [])];
  run([...command, ...(isScript ? [listOf(measured, rows), ...rest] : [])], {
    BENCH_USAGE: usage,
    BENCH_MODULES: MODULES,
    NODE_OPTIONS: `${rows < MANY_ROWS ? "" : "--max-old-space-size=8192 "}--require ${path.join(__dirname, "usage.js")}`,
  });
  const processes = fs
    .readFileSync(usage, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return {
    seconds: processes.reduce((sum, { seconds }) => sum + seconds, 0),
    megabytes: Math.max(...processes.map(({ megabytes }) => megabytes)),
  };
}

/** What the audit says of its first run over a list: calls to Excel and milliseconds of each phase. */
function auditOf(measured, rows) {
  return JSON.parse(fs.readFileSync(`${outputOf(measured, rows)}.json`, "utf8"));
}

/** How many cells and formulas a program adds to a list; null for one that writes no workbook. */
function writtenBy(measured, rows) {
  if (measured.writes === "nothing") return null;
  const [after, before] = [outputOf(measured, rows), listOf(measured, rows)].map((file) =>
    countCells(fs.readFileSync(file)),
  );
  const isNew = measured.writes === "a new workbook";
  return isNew ? after : { cells: after.cells - before.cells, formulas: after.formulas - before.formulas };
}

/** Counts of each category as our audit found them: partners, then a yes for each resource. */
function ourCounts(measured, rows) {
  const { resourcesByCategory } = auditOf(measured, rows);
  const filled = resourcesByCategory.filter(({ stakeholders }) => stakeholders > 0);
  return filled
    .map(({ category, stakeholders, financial, technical, human, data }) => [
      CATEGORIES[category],
      stakeholders,
      ...[financial, technical, human, data].map(({ yes }) => yes),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The two sheets that another wrote, read by the embedded host. */
function sheetsOf(measured, rows) {
  const json = path.join(FOLDER, "read-back.json");
  run([
    process.execPath,
    HOST,
    path.join(__dirname, "readBack.js"),
    "--in",
    outputOf(measured, rows),
    "--json",
    json,
    "--timeout",
    "600",
  ]);
  return JSON.parse(fs.readFileSync(json, "utf8")).value;
}

/**
 * Compares what was written: the matrix among those who write one, the counts of all.
 *
 * @throws Error who wrote something else.
 */
function compareContent(measured, rows) {
  const [ours] = measured;
  const others = measured.filter(({ isFloor, isOurs }) => isFloor !== true && isOurs !== true);
  const counts = JSON.stringify(ourCounts(ours, rows));
  let first = null;
  for (const other of others) {
    const { matrix, summary } = sheetsOf(other, rows);
    const found = JSON.stringify(summary.slice(1));
    if (found !== counts) throw new Error(`${other.name} counts otherwise than the audit: ${found}, not ${counts}`);
    const text = JSON.stringify(
      matrix.map((row) => row.map((cell) => (typeof cell === "number" ? +cell.toFixed(9) : cell))),
    );
    if (first !== null && text !== first) throw new Error(`${other.name} wrote another matrix.`);
    first = text;
  }
}

module.exports = { auditOf, compareContent, measure, writtenBy };
