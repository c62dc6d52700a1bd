// Source: ChartSeriesBy; office-js issue 1830: Columns and Rows say what a series is
// Expect: [["yes","no","open"],["a","b"]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("A1:D3");
  range.values = [
    ["", "yes", "no", "open"],
    ["a", 1, 2, 3],
    ["b", 3, 4, 5],
  ];
  const charts = ["Columns", "Rows"].map((by) => sheet.charts.add("ColumnStacked", range, by));
  for (const { series } of charts) series.load("items/name");
  await context.sync();
  return charts.map(({ series }) => series.items.map(({ name }) => name));
});
