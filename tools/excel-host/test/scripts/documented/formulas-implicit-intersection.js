// Source: "Implicit intersection operator: @" of Microsoft's support pages
// Expect: [[2]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A3").values = [[1], [2], [3]];
  const range = sheet.getRange("C2");
  range.formulas = "=@A1:A3";
  range.load("values");
  await context.sync();
  return range.values;
});
