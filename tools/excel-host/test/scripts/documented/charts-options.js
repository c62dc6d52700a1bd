// Source: Chart.displayBlanksAs, Chart.showDataLabelsOverMaximum, Chart.style, ChartAreaFormat.roundedCorners
// Expect: ["NotPlotted","Interplotted",true,10,true]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  const chart = sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns").load("displayBlanksAs");
  await context.sync();
  const before = chart.displayBlanksAs;
  chart.displayBlanksAs = "Interplotted";
  chart.showDataLabelsOverMaximum = true;
  chart.style = 10;
  chart.format.roundedCorners = true;
  chart.load("displayBlanksAs, showDataLabelsOverMaximum, style, format/roundedCorners");
  await context.sync();
  return [before, chart.displayBlanksAs, chart.showDataLabelsOverMaximum, chart.style, chart.format.roundedCorners];
});
