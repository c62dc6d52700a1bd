// Source: ConditionalRangeFont.underline and clear, ConditionalRangeFill.clear, ConditionalRangeBorderCollection.bottom, ConditionalRangeFormat.numberFormat
// Expect: ["0.00","Double","Dash","EdgeBottom",[null,null],"=RC1>1"]
return Excel.run(async (context) => {
  const { custom } = context.workbook.worksheets.getFirst().getRange("A1:B9").conditionalFormats.add("Custom");
  custom.rule.formulaR1C1 = "=RC1>1";
  const { format } = custom;
  format.numberFormat = "0.00";
  format.font.underline = "Double";
  format.fill.color = "#FFFF00";
  format.borders.bottom.style = "Dash";
  format.load("numberFormat");
  format.font.load("underline");
  const border = format.borders.getItemAt(1).load("style, sideIndex");
  custom.rule.load("formulaR1C1");
  await context.sync();
  const before = [format.numberFormat, format.font.underline, border.style, border.sideIndex];
  format.font.clear();
  format.fill.clear();
  format.font.load("underline");
  format.fill.load("color");
  await context.sync();
  return [...before, [format.font.underline, format.fill.color], custom.rule.formulaR1C1];
});
