// Source: "Apply conditional formatting to Excel ranges", multiple formats and priority
// Expect: [[0,true],[1,false]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("B2:B6");
  range.values = [[4], [-3], [18], [7], [25]];

  const low = range.conditionalFormats.add("CellValue");
  low.cellValue.format.fill.color = "blue";
  low.cellValue.rule = { formula1: "=10", operator: "LessThan" };
  const first = range.conditionalFormats.add("CellValue");
  first.cellValue.format.fill.color = "green";
  first.cellValue.rule = { formula1: "=0", operator: "LessThan" };
  first.priority = 0;
  first.stopIfTrue = true;
  const { conditionalFormats } = range;
  conditionalFormats.load("items/priority, items/stopIfTrue");
  await context.sync();
  return conditionalFormats.items.map(({ priority, stopIfTrue }) => [priority, stopIfTrue]);
});
