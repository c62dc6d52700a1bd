// Source: docs/testing/application-specific-api-error-handling.md, InvalidReference: the reference is not valid any more
// Expect error: InvalidReference at Range
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const cell = sheet.getRange("A1").load("address");
  await context.sync();
  sheet.getRange("1:1").delete("Up");
  cell.load("values");
  await context.sync();
});
