// Source: docs/testing/application-specific-api-error-handling.md, AccessDenied; docs/excel/excel-add-ins-worksheets.md, "Data protection"
// Expect error: AccessDenied at Range.values
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.protection.protect();
  sheet.getRange("A1").values = [[1]];
  await context.sync();
});
