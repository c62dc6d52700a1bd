// Source: "Apply conditional formatting to Excel ranges", preset, text comparison, top or bottom
// Expect: ["PresetCriteria","ContainsText","TopBottom"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("B2:B6");
  range.values = [[4], [-3], [18], [7], [25]];

  const preset = range.conditionalFormats.add("PresetCriteria");
  preset.preset.format.font.bold = true;
  preset.preset.rule = { criterion: "AboveAverage" };
  const text = range.conditionalFormats.add("ContainsText");
  text.textComparison.format.font.color = "green";
  text.textComparison.rule = { operator: "Contains", text: "late" };
  const top = range.conditionalFormats.add("TopBottom");
  top.topBottom.format.fill.color = "lightblue";
  top.topBottom.rule = { rank: 2, type: "TopItems" };
  const formats = [preset, text, top].map((format) => format.load("type"));
  await context.sync();
  return formats.map(({ type }) => type);
});
