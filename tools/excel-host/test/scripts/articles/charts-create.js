// Source: "Work with charts using the Excel JavaScript API", create a chart
// Expect: ["Line","Visits","Right",1]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C4").values = [
    ["Month", "'2024", "'2025"],
    ["Jan", 4, 6],
    ["Feb", 7, 5],
    ["Mar", 9, 8],
  ];

  const chart = sheet.charts.add(Excel.ChartType.line, sheet.getRange("A1:B4"), Excel.ChartSeriesBy.auto);
  chart.title.text = "Visits";
  chart.legend.position = "Right";
  chart.legend.format.fill.setSolidColor("white");
  chart.dataLabels.format.font.size = 15;
  chart.dataLabels.format.font.color = "black";
  chart.load("chartType, title/text, legend/position");
  const count = chart.series.getCount();
  await context.sync();
  return [chart.chartType, chart.title.text, chart.legend.position, count.value];
});
