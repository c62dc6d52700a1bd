// Source: docs/testing/application-specific-api-error-handling.md: tables may not overlap merged cells
// Expect error: MergedRangeConflict at TableCollection.add
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A2:B2").merge();
  sheet.tables.add("A1:B3", true);
  await context.sync();
});
