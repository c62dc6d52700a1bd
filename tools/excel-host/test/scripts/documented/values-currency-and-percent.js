// Source: samples of docs/excel/excel-add-ins-tables.md and excel-add-ins-blank-null-values.md: "$120", "29.96", "1/1/2017"
// Expect: {"values":[[120,29.96,42736,0.5]],"text":[["$120 ","29.96","1/1/2017","50%"]]}
return Excel.run(async (context) => {
  const cells = context.workbook.worksheets.getFirst().getRange("A1:D1");
  cells.values = [["$120", "29.96", "1/1/2017", "50%"]];
  cells.load("values, text");
  await context.sync();
  return { values: cells.values, text: cells.text };
});
