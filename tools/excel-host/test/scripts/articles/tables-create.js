// Source: "Work with tables using the Excel JavaScript API", create a table
// Expect: ["Trees",3,["Street","Trees","Planted"]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const table = sheet.tables.add("B2:D2", true);
  table.name = "Trees";
  table.getHeaderRowRange().values = [["Street", "Trees", "Planted"]];
  table.rows.add(null, [
    ["Harbour", "12", "3/1/2024"],
    ["Mill", "5", "3/8/2024"],
    ["Station", "21", "11/2/2024"],
  ]);
  table.getRange().format.autofitColumns();
  table.columns.load("items/name");
  table.rows.load("count");
  table.load("name");
  await context.sync();
  return [table.name, table.rows.count, table.columns.items.map((column) => column.name)];
});
