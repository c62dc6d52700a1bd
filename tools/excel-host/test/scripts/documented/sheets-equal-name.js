// Source: docs/testing/application-specific-api-error-handling.md, ItemAlreadyExists; names are compared without case
// Expect error: ItemAlreadyExists at WorksheetCollection.add
return Excel.run(async (context) => {
  context.workbook.worksheets.add("SHEET1");
  await context.sync();
});
