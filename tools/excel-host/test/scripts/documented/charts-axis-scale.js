// Source: ChartAxis.scaleType, logBase, minorUnit, minorTickMark, minorGridlines, displayUnit, customDisplayUnit, showDisplayUnitLabel
// Expect: ["Logarithmic",10,5,"Inside",true,"Millions",true,"Custom",250]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2000000]];
  const axis = sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns").axes.valueAxis;
  axis.scaleType = "Logarithmic";
  axis.minorUnit = 5;
  axis.minorTickMark = "Inside";
  axis.minorGridlines.visible = true;
  axis.displayUnit = "Millions";
  axis.load("scaleType, logBase, minorUnit, minorTickMark, displayUnit, showDisplayUnitLabel");
  axis.minorGridlines.load("visible");
  await context.sync();
  const before = [axis.displayUnit, axis.showDisplayUnitLabel];
  axis.setCustomDisplayUnit(250);
  axis.load("displayUnit, customDisplayUnit");
  await context.sync();
  const grid = axis.minorGridlines.visible;
  const scale = [axis.scaleType, axis.logBase, axis.minorUnit, axis.minorTickMark, grid];
  return [...scale, ...before, axis.displayUnit, axis.customDisplayUnit];
});
