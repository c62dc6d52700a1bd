// Source: Worksheet.showGridlines, tabColor and standardWidth
// Expect: [true,"",false,"#FF6600",100]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst().load("showGridlines, tabColor");
  await context.sync();
  const before = [sheet.showGridlines, sheet.tabColor];
  sheet.showGridlines = false;
  sheet.tabColor = "#FF6600";
  sheet.standardWidth = 100;
  sheet.load("showGridlines, tabColor");
  const column = sheet.getRange("D1").load("format/columnWidth");
  await context.sync();
  return [...before, sheet.showGridlines, sheet.tabColor, Math.round(column.format.columnWidth)];
});
