// Source: Chart.plotBy, Excel.ChartPlotBy: rows and columns of the source change places
// Expect: ["Columns",["yes","no"],"Rows",["a","b","c"],"Columns",["yes","no"]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C4").values = [
    ["", "yes", "no"],
    ["a", 1, 2],
    ["b", 3, 4],
    ["c", 5, 6],
  ];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
  const seen = [];
  for (const by of [null, "Rows", "Columns"]) {
    if (by !== null) chart.plotBy = by;
    chart.load("plotBy, series/items/name");
    await context.sync();
    seen.push(
      chart.plotBy,
      chart.series.items.map(({ name }) => name),
    );
  }
  return seen;
});
