// Source: docs/testing/application-specific-api-error-handling.md, ItemNotFound
// Expect error: ItemNotFound at WorksheetCollection.getItem
return Excel.run(async (context) => {
  context.workbook.worksheets.getItem("Missing").load("name");
  await context.sync();
});
