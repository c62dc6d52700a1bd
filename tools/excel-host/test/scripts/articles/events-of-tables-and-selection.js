// Source: "Work with events using the Excel JavaScript API", events in Excel
// Expect: ["Table1","C3"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C4").values = [
    ["Street", "Trees", "Cost"],
    ["Harbour", 12, 340],
    ["Mill", 5, 90],
    ["Station", 21, 610],
  ];
  const table = sheet.tables.add("A1:C4", true);

  table.load("id, name");
  await context.sync();
  const heard = [];
  table.onChanged.add(async ({ tableId }) => heard.push(tableId === table.id ? table.name : "other"));
  sheet.onSelectionChanged.add(async ({ address }) => heard.push(address));
  await context.sync();
  table.getDataBodyRange().getCell(0, 1).values = [[13]];
  await context.sync();
  sheet.getRange("C3").select();
  await context.sync();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return heard;
});
