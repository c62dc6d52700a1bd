// Source: ChartAxes.getItem: an axis of a group that no series belongs to is not there
// Expect error: ItemNotFound at ChartAxes.getItem
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns");
  chart.axes.getItem("Value", "Secondary").load("maximum");
  await context.sync();
});
