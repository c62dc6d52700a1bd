// Source: ChartLineFormat.lineStyle, ChartBorder.lineStyle, ChartGridlines.format, ChartFont.underline
// Expect: ["Automatic","Dash","RoundDot","None","Single"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  const chart = sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns");
  const { line } = chart.series.getItemAt(0).format;
  const grid = chart.axes.valueAxis.majorGridlines.format.line;
  const { border, font } = chart.format;
  line.load("lineStyle");
  await context.sync();
  const before = line.lineStyle;
  line.lineStyle = "Dash";
  grid.lineStyle = "RoundDot";
  border.lineStyle = "None";
  font.underline = "Single";
  [line, grid, border].forEach((one) => one.load("lineStyle"));
  font.load("underline");
  await context.sync();
  return [before, line.lineStyle, grid.lineStyle, border.lineStyle, font.underline];
});
