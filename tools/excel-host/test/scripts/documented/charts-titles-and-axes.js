// Source: ChartTitle.text, ChartAxisTitle.text, ChartAxis.visible, reversePlotOrder, numberFormat, ChartLegend.position, ChartSeries.gapWidth
// Expect: {"title":"Resources","axis":"Count","visible":false,"isReversed":true,"format":"0","legend":"Top","gap":40}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:A2"), "Columns");
  const { categoryAxis, valueAxis } = chart.axes;
  const series = chart.series.getItemAt(0);
  chart.title.text = "Resources";
  valueAxis.title.text = "Count";
  valueAxis.visible = false;
  valueAxis.numberFormat = "0";
  categoryAxis.reversePlotOrder = true;
  chart.legend.position = "Top";
  series.gapWidth = 40;
  chart.title.load("text");
  valueAxis.load("visible, numberFormat");
  valueAxis.title.load("text");
  categoryAxis.load("reversePlotOrder");
  chart.legend.load("position");
  series.load("gapWidth");
  await context.sync();
  return {
    title: chart.title.text,
    axis: valueAxis.title.text,
    visible: valueAxis.visible,
    isReversed: categoryAxis.reversePlotOrder,
    format: valueAxis.numberFormat,
    legend: chart.legend.position,
    gap: series.gapWidth,
  };
});
