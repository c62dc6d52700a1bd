// Source: docs/testing/application-specific-api-error-handling.md, MergedRangeConflict
// Expect error: MergedRangeConflict at Range.moveTo
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B2").merge();
  sheet.getRange("A1").moveTo("D1");
  await context.sync();
});
