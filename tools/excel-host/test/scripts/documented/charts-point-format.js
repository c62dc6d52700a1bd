// Source: ChartPoint.value, ChartPoint.format, ChartPointFormat.fill, border: one column of a series in another colour
// Expect: [[1,3],"#FF0000","#00FF00"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A3").values = [["N"], [1], [3]];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3"), "Columns");
  const series = chart.series.getItemAt(0);
  const point = series.points.getItemAt(1);
  point.format.fill.setSolidColor("#FF0000");
  point.format.border.color = "#FF0000";
  series.format.line.color = "#00FF00";
  series.points.load("items/value");
  point.format.border.load("color");
  series.format.line.load("color");
  await context.sync();
  return [series.points.items.map(({ value }) => value), point.format.border.color, series.format.line.color];
});
