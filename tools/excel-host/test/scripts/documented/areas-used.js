// Source: RangeAreas.getUsedRangeAreasOrNullObject: the used areas of the single ranges; RangeAreas.getTables
// Expect: ["Sheet1!A1:A2,Sheet1!C1",true,1]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C2").values = [
    ["Name", "x", "y"],
    ["Bob", "=A1", ""],
  ];
  sheet.tables.add("A1:B2", true);
  const columns = sheet.getRange("A1:C2").getSpecialCells("Constants").getEntireColumn();
  const used = sheet.getRange("A1:A2").getSpecialCells("Constants").getEntireColumn();
  const right = sheet.getRange("C1").getSpecialCells("Constants").load("address");
  const areas = used.getUsedRangeAreasOrNullObject(true).load("address");
  const none = used.getOffsetRangeAreas(0, 9).getUsedRangeAreasOrNullObject();
  const tables = columns.getTables();
  tables.load("items/name");
  await context.sync();
  return [`${areas.address},${right.address}`, none.isNullObject, tables.items.length];
});
