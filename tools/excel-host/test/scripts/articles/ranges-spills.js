// Source: "Handle dynamic arrays and spilling using the Excel JavaScript API"
// Expect error: NotImplemented at Range.formulas
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A3").values = [[3], [1], [2]];
  sheet.getRange("C1").formulas = [["=SORT(A1:A3)"]];
  await context.sync();
});
