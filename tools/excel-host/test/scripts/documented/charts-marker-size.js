// Source: ChartSeries.markerSize: "The supported size range is 2 to 72. This method returns an InvalidArgument error if it's set with a size outside of the supported range"
// Expect error: InvalidArgument at ChartSeries.markerSize
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  const chart = sheet.charts.add("LineMarkers", sheet.getRange("A1:A2"), "Columns");
  chart.series.getItemAt(0).markerSize = 73;
  await context.sync();
});
