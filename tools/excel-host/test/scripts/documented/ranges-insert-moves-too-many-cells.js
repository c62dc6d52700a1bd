// Source: docs/testing/application-specific-api-error-handling.md, OperationCellsExceedLimit: inserting above data that reach far right
// Expect error: OperationCellsExceedLimit at Range.insert
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1").values = [["first"]];
  sheet.getRange("XFD2100").values = [["stray"]];
  sheet.getRange("1:1").insert("Down");
  await context.sync();
});
