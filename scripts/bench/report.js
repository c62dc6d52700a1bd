/** The figures as a page. */
const os = require("node:os");
const { NODE_PACKAGES, PYTHON_PACKAGES } = require("./peers");

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const count = (number) => number.toLocaleString("en-US");
const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/**
 * Name, what it does, seconds and megabytes, ratio of our seconds to its own in the same round; then how many cells it adds to the
 * list, how many of them formulas, and microseconds for each cell.
 */
function sizeTable(size, measured, { rounds, written }) {
  const [ours] = measured;
  const lines = measured.map((each) => {
    const own = rounds.map((round) => round.get(each.name));
    const ratios = rounds.map((round) => round.get(ours.name).seconds / round.get(each.name).seconds);
    const seconds = median(own.map((figures) => figures.seconds));
    const added = written.get(each.name);
    return [
      each.name,
      each.does,
      seconds.toFixed(2),
      Math.round(median(own.map(({ megabytes }) => megabytes))),
      each.isOurs ? "" : median(ratios).toFixed(1),
      ...(added === null
        ? ["", "", ""]
        : [count(added.cells), count(added.formulas), ((seconds / added.cells) * 1e6).toFixed(1)]),
    ];
  });
  const head = [
    "",
    "does",
    "CPU, s",
    "memory, MB",
    "ours ÷ this",
    "cells added",
    "of them formulas",
    "CPU per cell, µs",
  ];
  return `## ${count(size)} rows\n\n${table(head, lines)}\n`;
}

/** Exponent of the growth of a figure between two sizes: 1 is in proportion. */
function exponent(small, large, before, after) {
  return (Math.log(after / before) / Math.log(large / small)).toFixed(2);
}

function growthTable(measured, results) {
  const sizes = [...results.keys()].sort((a, b) => a - b);
  if (sizes.length < 2) return "";
  const pairs = sizes.slice(1).map((large, index) => [sizes[index], large]);
  const medianOf = (size, name, figure) => median(results.get(size).rounds.map((round) => round.get(name)[figure]));
  const lines = measured.flatMap(({ name }) =>
    pairs.map(([small, large]) => [
      name,
      `${count(small)} to ${count(large)}`,
      exponent(small, large, medianOf(small, name, "seconds"), medianOf(large, name, "seconds")),
      exponent(small, large, medianOf(small, name, "megabytes"), medianOf(large, name, "megabytes")),
    ]),
  );
  const head = ["", "rows", "CPU", "memory"];
  return `## Growth\n\nThe exponent of the figures: 1 is in proportion to the rows.\n\n${table(head, lines)}\n`;
}

function auditTable(results) {
  const lines = [...results].map(([size, { audit }]) => {
    const { roundTrips, requestBytes, responseBytes, largestRequestBytes } = audit.host;
    const { openMs, readMs, checkMs, writeMs, saveMs } = audit.timings;
    const bytes = [requestBytes, responseBytes, largestRequestBytes].map((each) => count(Math.round(each / 1024)));
    return [count(size), roundTrips, ...bytes, openMs, readMs, checkMs, writeMs, saveMs].map(String);
  });
  const head = [
    "rows",
    "round trips",
    "sent, KB",
    "received, KB",
    "largest request, KB",
    ...["open", "read", "check", "write", "save"].map((phase) => `${phase}, ms`),
  ];
  return `## The audit itself\n\nCounts are the same each time; the milliseconds of its phases are the clock's, of the run before the rounds, which also writes its JSON.\n\n${table(head, lines)}\n`;
}

/** What keeps the thread of the pane busy; nothing where it was not measured, for want of a browser. */
function paneTable(pane) {
  if (pane === null) return "";
  const lines = Object.entries(pane.figures).flatMap(([kind, figures]) =>
    figures.map(({ phase, longestMs, over }) => [kind, phase, longestMs, over].map(String)),
  );
  const head = ["rows of a", "while", "longest task, ms", `tasks over ${pane.aimMs} ms`];
  return [
    "## The pane",
    `A task is what the thread of the pane does before a click has its turn; with ${count(pane.rows)} rows in the workbench, in milliseconds of the processor as the browser counts them (\`test/e2e/longTasks\`). What stays in one piece is the client library’s: it is evaluated when the pane opens, makes the message of a request, of 2.5 MB at the most, and unpacks the answer in one go; and the collector of the browser’s engine.`,
    table(head, lines),
  ].join("\n\n");
}

/**
 * The whole page.
 *
 * @param results By rows: the rounds, each with the figures by name, and the audit of the last.
 * @param pane What was measured of the pane; null where nothing was.
 */
function page(measured, results, missing, pane) {
  const packages = Object.entries({ ...NODE_PACKAGES, ...PYTHON_PACKAGES }).map(
    ([name, version]) => `${name} ${version}`,
  );
  const [{ model }] = os.cpus();
  const rounds = Math.max(...[...results.values()].map((result) => result.rounds.length));
  const absent = Object.entries(missing).map(
    ([name, reason]) => `Not measured: ${name}, which could not be installed (${reason}).`,
  );
  return [
    "# How fast the audit is",
    "From file to file, measured by `npm run bench`. The peers read the same list of 15 columns and write a matrix and counts as plain values; they check nothing and write no formula. Before the time is taken, their outputs are compared: the matrix cell by cell among them, the counts with those of the audit. Programs run in turn; a ratio is that of two runs of one round, and all figures are medians. The audit adds several times as many cells as the peers, many of them formulas whose values it calculates: the columns on the right count them, and the first floor is what it costs the fastest peer to write our values and formulas alone.",
    `${model.trim()}, ${os.cpus().length} processors, ${Math.round(os.totalmem() / 2 ** 30)} GB; ${os.type()} ${os.release().split("-")[0]}, Node ${process.versions.node}; ${packages.join(", ")}; ${rounds} rounds. CPU is that of user and system, of all processes and threads; load of the machine over the last five minutes, the runs included: ${(os.loadavg()[1] ?? 0).toFixed(1)}.`,
    ...absent,
    ...[...results].map(([size, result]) => sizeTable(size, measured, result)),
    growthTable(measured, results),
    auditTable(results),
    paneTable(pane),
  ]
    .filter((part) => part !== "")
    .map((part) => part.trim())
    .join("\n\n")
    .concat("\n");
}

module.exports = { page };
