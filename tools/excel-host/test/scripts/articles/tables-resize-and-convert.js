// Source: "Work with tables using the Excel JavaScript API", resize a table, convert it to a range
// Expect: ["Sheet1!A1:C6",true]
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

  table.resize("A1:C6");
  const range = table.getRange().load("address");
  table.convertToRange();
  const gone = context.workbook.tables.getItemOrNullObject("Trees");
  await context.sync();
  return [range.address, gone.isNullObject];
});
