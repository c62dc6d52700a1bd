// Source: "Work with tables using the Excel JavaScript API", apply filters, get the visible range
// Expect: [["Street","Trees","Cost"],["Station",21,610]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C4").values = [
    ["Street", "Trees", "Cost"],
    ["Harbour", 12, 340],
    ["Mill", 5, 90],
    ["Station", 21, 610],
  ];
  const table = sheet.tables.add("A1:C4", true);
  table.name = "Trees";

  table.columns.getItem("Trees").filter.apply({ filterOn: Excel.FilterOn.custom, criterion1: ">5" });
  table.columns.getItem("Street").filter.apply({ filterOn: Excel.FilterOn.values, values: ["Station", "Mill"] });
  await context.sync();
  const rows = [];
  const all = table.getRange().load("values, rowCount");
  await context.sync();
  const lines = Array.from({ length: all.rowCount }, (_, row) => all.getRow(row).load("rowHidden"));
  await context.sync();
  lines.forEach((line, row) => line.rowHidden || rows.push(all.values[row]));
  return rows;
});
