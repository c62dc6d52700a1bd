// Source: ChartSeries.name: "The name's length should not be greater than 255 characters"
// Expect error: InvalidArgument at ChartSeries.name
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [["N"], [1]];
  const chart = sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns");
  chart.series.getItemAt(0).name = "n".repeat(256);
  await context.sync();
});
