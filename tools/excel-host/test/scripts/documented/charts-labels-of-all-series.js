// Source: Chart.dataLabels, ChartDataLabels.showValue, showSeriesName, separator, position: labels of all series at once
// Expect: [false,[[true,true," / ","InsideEnd"],[true,true," / ","InsideEnd"]]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B3").values = [
    ["yes", "no"],
    [1, 2],
    [3, 4],
  ];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
  chart.dataLabels.load("showValue");
  await context.sync();
  const before = chart.dataLabels.showValue;
  chart.dataLabels.showSeriesName = true;
  chart.dataLabels.separator = " / ";
  chart.dataLabels.position = "InsideEnd";
  chart.dataLabels.format.font.size = 15;
  chart.series.load(
    "items/hasDataLabels, items/dataLabels/showSeriesName, items/dataLabels/separator, items/dataLabels/position",
  );
  await context.sync();
  return [
    before,
    chart.series.items.map(({ hasDataLabels, dataLabels: { showSeriesName, separator, position } }) => [
      hasDataLabels,
      showSeriesName,
      separator,
      position,
    ]),
  ];
});
