// Source: "Apply conditional formatting to Excel ranges", color scale
// Expect error: NotImplemented at ConditionalFormatCollection.add
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("B2:B6");
  range.values = [[4], [-3], [18], [7], [25]];

  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
  format.colorScale.criteria = {
    minimum: { formula: null, type: "LowestValue", color: "blue" },
    maximum: { formula: null, type: "HighestValue", color: "red" },
  };
  await context.sync();
});
