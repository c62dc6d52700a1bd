// Source: RangeFill.color and RangeFont.color of @types/office-js: a named HTML color
// Expect: ["#FFC0CB","#ADD8E6"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("A1");
  range.format.fill.color = "pink";
  range.format.font.color = "LightBlue";
  range.load("format/fill/color,format/font/color");
  await context.sync();
  return [range.format.fill.color, range.format.font.color];
});
