// Source: "Work with tables using the Excel JavaScript API", add a column to a table
// Expect: [["Each"],["28.33"],["18.00"],["29.05"]]
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

  table.columns.add(null, [["Each"], ["=[@Cost]/[@Trees]"], ["=[@Cost]/[@Trees]"], ["=[@Cost]/[@Trees]"]]);
  const column = table.columns.getItem("Each");
  column.getDataBodyRange().numberFormat = [["0.00"]];
  const range = column.getRange();
  range.load("text");
  await context.sync();
  return range.text;
});
