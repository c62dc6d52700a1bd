// Source: Table.style of @types/office-js: the built-in styles, or a custom style present in the workbook
// Expect error: InvalidArgument at Table.style
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [["N"], [1]];
  sheet.tables.add("A1:A2", true).style = "TableStyleMedium29";
  await context.sync();
});
