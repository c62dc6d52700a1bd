// Source: docs/testing/application-specific-api-error-handling.md, ItemAlreadyExists; Table.name
// Expect error: ItemAlreadyExists at Table.name
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.tables.add("A1:A2", true).name = "People";
  sheet.tables.add("C1:C2", true).name = "PEOPLE";
  await context.sync();
});
