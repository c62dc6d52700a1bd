/**
 * `npm run bench`: the audit beside what a user would write instead, on the same lists. Prints a page of figures.
 *
 * `--rows 1000,10000` the lists; `--rounds 3` how often each program runs; `--write` puts the page into docs/benchmarks.md.
 */
const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { FOLDER, installPeers, MEASURED, ROOT } = require("./bench/peers");
const { auditOf, compareContent, measure, writtenBy } = require("./bench/run");
const { page } = require("./bench/report");

const OPTIONS = {
  rows: { type: "string", default: "1000,10000" },
  rounds: { type: "string", default: "3" },
  write: { type: "boolean", default: false },
};

/** What the tests in the browser measured of the pane right before, once; null where there is none. */
function takePane() {
  const file = path.join(FOLDER, "pane.json");
  if (!fs.existsSync(file)) return null;
  const pane = JSON.parse(fs.readFileSync(file, "utf8"));
  fs.rmSync(file);
  return pane;
}

function main() {
  const { values } = parseArgs({ options: OPTIONS });
  const missing = installPeers();
  for (const [name, reason] of Object.entries(missing))
    process.stderr.write(`${name} could not be installed and is left out: ${reason}\n`);
  const measured = MEASURED.filter(({ needs }) => needs === undefined || missing[needs] === undefined);
  const results = new Map();
  for (const size of values.rows.split(",").map(Number)) {
    process.stderr.write(`${size} rows …\n`);
    const round = (isFirst) => new Map(measured.map((each) => [each.name, measure(each, size, isFirst)]));
    // The first one warms files and compiled code, and its outputs are compared.
    round(true);
    compareContent(measured, size);
    const rounds = Array.from({ length: Number(values.rounds) }, () => round(false));
    const written = new Map(measured.map((each) => [each.name, writtenBy(each, size)]));
    results.set(size, { rounds, written, audit: auditOf(measured[0], size) });
  }
  const text = page(measured, results, missing, takePane());
  process.stdout.write(text);
  if (values.write) fs.writeFileSync(path.join(ROOT, "docs", "benchmarks.md"), text);
}

main();
