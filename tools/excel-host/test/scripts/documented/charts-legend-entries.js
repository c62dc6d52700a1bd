// Source: ChartLegend.legendEntries, ChartLegendEntry.visible, index; ChartLegend.left: an entry taken out of the legend
// Expect: [2,[[0,false],[1,true]],12]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B3").values = [
    ["yes", "no"],
    [1, 2],
    [3, 4],
  ];
  const { legend } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
  legend.legendEntries.getItemAt(0).visible = false;
  legend.left = 12;
  legend.load("left");
  legend.legendEntries.load("items/index, items/visible");
  const count = legend.legendEntries.getCount();
  await context.sync();
  return [count.value, legend.legendEntries.items.map(({ index, visible }) => [index, visible]), legend.left];
});
