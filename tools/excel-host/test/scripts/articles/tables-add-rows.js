// Source: "Work with tables using the Excel JavaScript API", add rows to a table
// Expect: [["Mill",5,90],["Quay",7,120],["Park",44,900]]
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

  const rows = [
    ["Quay", 7, 120],
    ["Park", 44, 900],
  ];
  context.workbook.tables.getItem("Trees").rows.add(undefined, rows);
  sheet.getRange("A4:C4").delete("Up");
  const range = sheet.getRange("A3:C5");
  range.load("values");
  await context.sync();
  return range.values;
});
