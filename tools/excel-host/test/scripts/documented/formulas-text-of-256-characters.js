// Source: "Excel specifications and limits" of Microsoft's support pages; text values in formulas are limited to 255 characters
// Expect error: InvalidArgument at Range.formulas
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1").formulas = `="${"x".repeat(256)}"`;
  await context.sync();
});
