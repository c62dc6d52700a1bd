// Source: "Work with tables using the Excel JavaScript API", format a table
// Expect: ["TableStyleLight9",true,"#FFA500","General"]
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

  table.style = "TableStyleLight9";
  table.highlightFirstColumn = true;
  table.getHeaderRowRange().format.fill.color = "orange";
  table.load("style, highlightFirstColumn");
  const fill = table.getHeaderRowRange().format.fill.load("color");
  const range = sheet.getRange("B2").load("numberFormat");
  await context.sync();
  return [table.style, table.highlightFirstColumn, fill.color, range.numberFormat[0][0]];
});
