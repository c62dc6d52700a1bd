// Source: docs/excel/excel-add-ins-charts.md: series by columns take their names from the header row; cells that move take them along
// Expect: [["yes","no"],2]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C3").values = [
    ["", "yes", "no"],
    ["a", 1, 2],
    ["b", 3, 4],
  ];
  const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C3"), "Columns");
  sheet.getRange("1:4").insert("Down");
  chart.series.load("items/name");
  const points = chart.series.getItemAt(0).points.getCount();
  await context.sync();
  return [chart.series.items.map(({ name }) => name), points.value];
});
