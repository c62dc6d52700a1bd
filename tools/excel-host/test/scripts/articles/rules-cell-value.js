// Source: "Apply conditional formatting to Excel ranges", cell value
// Expect: ["CellValue",{"formula1":"=0","operator":"LessThan"}]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("B2:B6");
  range.values = [[4], [-3], [18], [7], [25]];

  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  format.cellValue.format.font.color = "red";
  format.cellValue.rule = { formula1: "=0", operator: "LessThan" };
  format.load("type, cellValue/rule");
  await context.sync();
  return [format.type, format.cellValue.rule];
});
