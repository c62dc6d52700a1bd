// Source: Worksheet.getRange of @types/office-js: the address or name of the range
// Expect: ["Sheet1!A2:B2","Sheet1!D4"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B2").values = [
    ["Name", "Amount"],
    ["x", 1],
  ];
  sheet.tables.add("A1:B2", true).name = "People";
  context.workbook.names.add("Rate", sheet.getRange("D4"));
  const [table, name] = [sheet.getRange("People"), sheet.getRange("Rate")];
  table.load("address");
  name.load("address");
  await context.sync();
  return [table.address, name.address];
});
