// Source: "Remove or allow a circular reference in Excel" of Microsoft's support pages: the cell shows 0
// Expect: [[0]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("A1");
  range.formulas = "=A1+1";
  range.load("values");
  await context.sync();
  return range.values;
});
