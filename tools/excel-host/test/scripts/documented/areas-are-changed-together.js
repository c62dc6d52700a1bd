// Source: docs/excel/excel-add-ins-multiple-ranges.md: properties of all areas are set together, and null where they differ
// Expect: [["Sheet1!A1:A2,Sheet1!C1",3,"#FFC0CB",null],["Sheet1!A:A,Sheet1!C:C",true],"Sheet1!B3:B4,Sheet1!D3","Sheet1!A2",["",""]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C2").values = [
    [1, "x", 2],
    [3, "=A1", ""],
  ];
  const numbers = sheet.getRange("A1:C2").getSpecialCells("Constants", "Numbers");
  numbers.format.fill.color = "#FFC0CB";
  sheet.getRange("C1").format.font.bold = true;
  numbers.load("address, cellCount, format/fill/color, format/font/bold");
  const columns = numbers.getEntireColumn().load("address, isEntireColumn");
  const moved = numbers.getOffsetRangeAreas(2, 1).load("address");
  const shared = numbers.getIntersection("A2:B9").load("address");
  await context.sync();
  const found = [numbers.address, numbers.cellCount, numbers.format.fill.color, numbers.format.font.bold];
  numbers.clear("Contents");
  const values = sheet.getRange("A1:A2").load("values");
  await context.sync();
  return [
    found,
    [columns.address, columns.isEntireColumn],
    moved.address,
    shared.address,
    values.values.map(([value]) => value),
  ];
});
