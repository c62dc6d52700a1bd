// Source: docs/testing/application-specific-api-error-handling.md, NonBlankCellOffSheet
// Expect error: NonBlankCellOffSheet at Range.insert
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1048576").values = [["last"]];
  sheet.getRange("A1").insert("Down");
  await context.sync();
});
