// Source: "Dynamic array formulas and spilled array behavior" of Microsoft's support pages: SUM takes an array that this host does not make
// Expect error: NotImplemented at Range.formulas
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("C1").formulas = "=SUM(A1:A3*2)";
  await context.sync();
});
