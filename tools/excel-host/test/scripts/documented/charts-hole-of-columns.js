// Source: ChartSeries.doughnutHoleSize: "Only valid on doughnut and doughnut exploded charts. Throws an InvalidArgument error on invalid charts"
// Expect error: InvalidArgument at ChartSeries.doughnutHoleSize
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns");
  chart.series.getItemAt(0).doughnutHoleSize = 50;
  await context.sync();
});
