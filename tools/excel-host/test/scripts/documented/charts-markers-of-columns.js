// Source: office-js issue 1729: "InvalidOperation" at ChartSeries.markerStyle for a series that has no markers
// Expect error: InvalidOperation at ChartSeries.markerStyle
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns");
  chart.series.getItemAt(0).markerStyle = "Circle";
  await context.sync();
});
