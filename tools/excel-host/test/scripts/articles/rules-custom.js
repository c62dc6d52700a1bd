// Source: "Apply conditional formatting to Excel ranges", custom
// Expect: ["=B2>AVERAGE($B$2:$B$6)","#FFC0CB"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("B2:B6");
  range.values = [[4], [-3], [18], [7], [25]];

  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = "=B2>AVERAGE($B$2:$B$6)";
  format.custom.format.fill.color = "pink";
  format.load("custom/rule/formula, custom/format/fill/color");
  await context.sync();
  return [format.custom.rule.formula, format.custom.format.fill.color];
});
