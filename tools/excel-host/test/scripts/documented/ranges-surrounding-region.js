// Source: Range.getSurroundingRegion: "bounded by any combination of blank rows and blank columns"; Range.getRangeEdge
// Expect: ["Sheet1!B2:C4","Sheet1!B4"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("B2:C4").values = [
    [1, 2],
    [3, 4],
    [5, 6],
  ];
  sheet.getRange("B6").values = [["apart"]];
  const region = sheet.getRange("B2").getSurroundingRegion().load("address");
  const edge = sheet.getRange("B2").getRangeEdge("Down").load("address");
  await context.sync();
  return [region.address, edge.address];
});
