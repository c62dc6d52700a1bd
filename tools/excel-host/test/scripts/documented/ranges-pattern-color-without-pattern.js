// Source: RangeFill.patternColor: "The color of the fill pattern": there is none without a pattern
// Expect error: InvalidOperation at RangeFill.patternColor
return Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().getRange("A1:B2").format.fill.patternColor = "#FF0000";
  await context.sync();
});
