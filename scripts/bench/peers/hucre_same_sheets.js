/**
 * What it costs the fastest peer to write no more than the cells that the audit writes: the values and formulas of its sheets, with
 * no format, no chart and nothing found out. They are read from the audit's own workbook before the time is taken.
 * `node hucre_same_sheets.js IN OUT AUDITED`
 */
const fs = require("node:fs");
const { loadHucre } = require("./hucreLibrary");

async function main([input, output, audited]) {
  const { openXlsx, saveXlsx } = await loadHucre();
  const read = async (file) => openXlsx(new Uint8Array(fs.readFileSync(file)));
  const before = process.cpuUsage();
  const ours = await read(audited);
  const { user, system } = process.cpuUsage(before);
  // Loaded before this program, it takes it off what the process used.
  globalThis.benchNotCounted = (user + system) / 1e6;

  const workbook = await read(input);
  const sheets = ours.sheets.slice(workbook.sheets.length);
  workbook.sheets.push(
    ...sheets.map(({ rows, cells }, index) => ({ name: `Sheet of ours ${index + 1}`, rows, cells })),
  );
  fs.writeFileSync(output, await saveXlsx(workbook));
}

main(process.argv.slice(2));
