// Source: golden of Excel for Windows (mog issue 392): Table.delete removes the contents of the cells
// Expect: {"count":0,"values":[["",""],["",""]]}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B2").values = [
    ["Name", "Role"],
    ["Ann", "mayor"],
  ];
  sheet.tables.add("A1:B2", true).delete();
  const cells = sheet.getRange("A1:B2").load("values");
  sheet.tables.load("count");
  await context.sync();
  return { count: sheet.tables.count, values: cells.values };
});
