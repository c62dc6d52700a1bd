// Source: ChartSeries.firstSliceAngle, doughnutHoleSize, explosion, varyByCategories
// Expect: [90,70,12,true]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B2").values = [
    ["a", 1],
    ["b", 2],
  ];
  const chart = sheet.charts.add("Doughnut", sheet.getRange("A1:B2"), "Columns");
  const series = chart.series.getItemAt(0);
  series.firstSliceAngle = 90;
  series.doughnutHoleSize = 70;
  series.explosion = 12;
  series.load("firstSliceAngle, doughnutHoleSize, explosion, varyByCategories");
  await context.sync();
  return [series.firstSliceAngle, series.doughnutHoleSize, series.explosion, series.varyByCategories];
});
