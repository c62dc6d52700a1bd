// Source: ChartSeries.varyByCategories: "The chart must contain only one series"
// Expect error: InvalidOperation at ChartSeries.varyByCategories
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B3").values = [
    ["yes", "no"],
    [1, 2],
    [3, 4],
  ];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
  chart.series.getItemAt(0).varyByCategories = true;
  await context.sync();
});
