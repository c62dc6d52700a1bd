// Source: ChartSeriesCollection.add: "The new added series is not visible until values, x-axis values, or bubble sizes for it are set"
// Expect: [0,2]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns");
  const series = chart.series.add("More");
  const before = series.points.getCount();
  series.setValues(sheet.getRange("A1:A2"));
  const after = series.points.getCount();
  await context.sync();
  return [before.value, after.value];
});
