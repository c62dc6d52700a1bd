// Source: ChartSeries.chartType, ChartSeries.axisGroup, ChartAxes.getItem: a line on axes of its own among columns
// Expect: [["ColumnClustered","Primary"],["Line","Secondary"],["Value","Secondary",9]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C3").values = [
    ["", "Count", "Share"],
    ["a", 100, 0.5],
    ["b", 300, 0.7],
  ];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
  const share = chart.series.getItemAt(1);
  share.chartType = "Line";
  share.axisGroup = "Secondary";
  const axis = chart.axes.getItem("Value", "Secondary");
  axis.maximum = 9;
  axis.load("type, axisGroup, maximum");
  chart.series.load("items/chartType, items/axisGroup");
  await context.sync();
  return [
    ...chart.series.items.map(({ chartType, axisGroup }) => [chartType, axisGroup]),
    [axis.type, axis.axisGroup, axis.maximum],
  ];
});
