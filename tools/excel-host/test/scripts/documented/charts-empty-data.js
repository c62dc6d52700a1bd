// Source: docs/testing/application-specific-api-error-handling.md, EmptyChartSeries
// Expect error: EmptyChartSeries at ChartCollection.add
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
  await context.sync();
});
