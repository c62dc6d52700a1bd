// Source: docs-reference issue 578 and Range.values: a single value is put into all cells
// Expect: [[7,7],[7,7]]
return Excel.run(async (context) => {
  const cells = context.workbook.worksheets.getFirst().getRange("A1:B2");
  cells.values = 7;
  cells.load("values");
  await context.sync();
  return cells.values;
});
