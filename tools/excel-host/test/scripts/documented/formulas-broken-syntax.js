// Source: Range.formulas; docs/testing/application-specific-api-error-handling.md, InvalidArgument
// Expect error: InvalidArgument at Range.formulas
return Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().getRange("A1").formulas = [["=SUM(1,"]];
  await context.sync();
});
