// Source: "Dynamic array formulas and spilled array behavior" of Microsoft's support pages: refused by name here
// Expect error: NotImplemented at Range.formulas
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A3").values = [[1], [2], [3]];
  sheet.getRange("C1").formulas = "=A1:A3*2";
  await context.sync();
});
