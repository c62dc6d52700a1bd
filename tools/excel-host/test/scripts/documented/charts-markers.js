// Source: ChartSeries.markerStyle, markerSize, markerBackgroundColor, markerForegroundColor, smooth; ChartPoint.markerStyle
// Expect: ["LineMarkers","Diamond",9,"#FFFFFF","#000000",true,["Diamond","Square"]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  const chart = sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns");
  const series = chart.series.getItemAt(0);
  series.markerStyle = "Diamond";
  series.markerSize = 9;
  series.markerBackgroundColor = "#FFFFFF";
  series.markerForegroundColor = "black";
  series.smooth = true;
  series.points.getItemAt(1).markerStyle = "Square";
  series.load("chartType, markerStyle, markerSize, markerBackgroundColor, markerForegroundColor, smooth");
  series.points.load("items/markerStyle");
  await context.sync();
  return [
    series.chartType,
    series.markerStyle,
    series.markerSize,
    series.markerBackgroundColor,
    series.markerForegroundColor,
    series.smooth,
    series.points.items.map(({ markerStyle }) => markerStyle),
  ];
});
