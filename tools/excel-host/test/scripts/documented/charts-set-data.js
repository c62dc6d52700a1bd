// Source: Chart.setData, Chart.name: a chart is used again with other data and keeps its name
// Expect: [1,["no"],3]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C4").values = [
    ["", "yes", "no"],
    ["a", 1, 2],
    ["b", 3, 4],
    ["c", 5, 6],
  ];
  sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns").name = "Resources";
  const chart = sheet.charts.getItem("Resources");
  chart.setData(sheet.getRange("C1:C4"), "Columns");
  chart.series.load("items/name");
  const count = sheet.charts.getCount();
  const points = chart.series.getItemAt(0).points.getCount();
  await context.sync();
  return [count.value, chart.series.items.map(({ name }) => name), points.value];
});
