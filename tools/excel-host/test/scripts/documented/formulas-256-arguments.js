// Source: "Excel specifications and limits" of Microsoft's support pages: arguments in a function
// Expect error: InvalidArgument at Range.formulas
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1").formulas = `=SUM(${Array(256).fill(1).join(",")})`;
  await context.sync();
});
