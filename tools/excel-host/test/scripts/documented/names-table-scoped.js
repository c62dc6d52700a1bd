// Source: support.microsoft.com, "Rename an Excel table": names of tables are unique, defined names included
// Expect error: ItemAlreadyExists at NamedItemCollection.add
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.tables.add("A1:B3", true).name = "Acteurs";
  sheet.names.add("ACTEURS", "=1");
  await context.sync();
});
