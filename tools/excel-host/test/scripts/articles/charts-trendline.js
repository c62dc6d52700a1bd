// Source: "Work with charts using the Excel JavaScript API", add and format trendlines
// Expect error: ApiNotFound at ChartSeries.trendlines
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C4").values = [
    ["Month", "'2024", "'2025"],
    ["Jan", 4, 6],
    ["Feb", 7, 5],
    ["Mar", 9, 8],
  ];

  const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
  chart.series.getItemAt(0).trendlines.add("Linear");
  await context.sync();
});
