/** exceljs, in place: the source sheet and its table stay, two sheets are added; it makes no charts. `node exceljs.js IN OUT` */
const { createRequire } = require("node:module");
const { sheetsOf } = require("./job");

async function main([input, output]) {
  const { Workbook } = createRequire(`${process.env.BENCH_MODULES}/`)("exceljs");
  const workbook = new Workbook();
  await workbook.xlsx.readFile(input);
  const rows = [];
  workbook.worksheets[0].eachRow(({ values }) => rows.push(values.slice(1)));
  const { matrix, summary } = sheetsOf(rows);
  const sheet = workbook.addWorksheet("Partnership matrix", { views: [{ state: "frozen", xSplit: 1, ySplit: 1 }] });
  for (const cells of matrix) {
    const row = sheet.addRow(cells);
    if (cells.length === 1) row.font = { bold: true };
    else row.getCell(cells.length).numFmt = "0%";
  }
  workbook.addWorksheet("Summary").addRows(summary);
  await workbook.xlsx.writeFile(output);
}

main(process.argv.slice(2));
