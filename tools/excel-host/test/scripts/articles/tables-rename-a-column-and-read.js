// Source: "Work with tables using the Excel JavaScript API", update a column name, get data from a table
// Expect: [[["Road","Trees","Cost"]],[["Harbour",12,340],["Mill",5,90],["Station",21,610]]]
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

  table.columns.getItem("Street").name = "Road";
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("values");
  await context.sync();
  return [header.values, body.values];
});
