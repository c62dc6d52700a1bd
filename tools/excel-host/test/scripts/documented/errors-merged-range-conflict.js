// Source: docs/testing/application-specific-api-error-handling.md, MergedRangeConflict
// Expect error: MergedRangeConflict at Range.insert
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A3:B3").merge();
  sheet.getRange("A1").insert("Down");
  await context.sync();
});
