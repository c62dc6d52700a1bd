// Source: docs/testing/application-specific-api-error-handling.md, InsertDeleteConflict
// Expect error: InsertDeleteConflict at Range.insert
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.tables.add("A3:B5", true);
  sheet.getRange("A1").insert("Down");
  await context.sync();
});
