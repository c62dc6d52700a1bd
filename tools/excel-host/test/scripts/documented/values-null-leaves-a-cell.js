// Source: docs/excel/excel-add-ins-blank-null-values.md: null leaves a cell, an empty text clears it
// Expect: [["kept","","new"]]
return Excel.run(async (context) => {
  const cells = context.workbook.worksheets.getFirst().getRange("A1:C1");
  cells.values = [["kept", "cleared", "old"]];
  cells.values = [[null, "", "new"]];
  cells.load("values");
  await context.sync();
  return cells.values;
});
