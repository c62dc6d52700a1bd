// Source: docs/excel/excel-add-ins-ranges-dates.md; office-js issue 229: a text that is a date becomes a serial number
// Expect: {"values":[[43465]],"format":[["m/d/yyyy"]],"text":[["12/31/2018"]]}
return Excel.run(async (context) => {
  const cell = context.workbook.worksheets.getFirst().getRange("A1");
  cell.values = [["2018-12-31"]];
  cell.load("values, numberFormat, text");
  await context.sync();
  return { values: cell.values, format: cell.numberFormat, text: cell.text };
});
