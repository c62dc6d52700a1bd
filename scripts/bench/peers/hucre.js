/** hucre, in place: the source sheet and its table stay, two sheets and a chart are added. `node hucre.js IN OUT` */
const fs = require("node:fs");
const { loadHucre } = require("./hucreLibrary");
const { sheetsOf } = require("./job");

async function main([input, output]) {
  const { openXlsx, saveXlsx } = await loadHucre();
  const workbook = await openXlsx(new Uint8Array(fs.readFileSync(input)));
  const { matrix, summary } = sheetsOf(workbook.sheets[0].rows);
  const bold = { font: { bold: true } };
  const cells = new Map();
  matrix.forEach((row, index) => {
    if (row.length === 1) cells.set(`${index},0`, { value: row[0], type: "string", style: bold });
    else if (index > 0)
      cells.set(`${index},${row.length - 1}`, { value: row.at(-1), type: "number", style: { numFmt: "0%" } });
  });
  const last = summary.length;
  const series = ["C", "D", "E", "F"].map((column, index) => ({
    name: summary[0][index + 2],
    values: `${column}2:${column}${last}`,
    categories: `A2:A${last}`,
  }));
  const anchor = { from: { row: 1, col: 8 }, to: { row: 18, col: 16 } };
  workbook.sheets.push(
    { name: "Partnership matrix", rows: matrix, cells, freezePane: { rows: 1, columns: 1 } },
    {
      name: "Summary",
      rows: summary,
      charts: [{ type: "column", barGrouping: "stacked", overlap: 100, series, anchor }],
    },
  );
  fs.writeFileSync(output, await saveXlsx(workbook));
}

main(process.argv.slice(2));
