// Source: "Work with tables using the Excel JavaScript API", sort data in a table
// Expect: [["Station"],["Harbour"],["Mill"]]
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

  table.sort.apply([{ key: 1, ascending: false }]);
  const streets = table.columns.getItem("Street").getDataBodyRange().load("values");
  await context.sync();
  return streets.values;
});
