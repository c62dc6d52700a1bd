// Source: "Work with charts using the Excel JavaScript API", add a data series to a chart
// Expect: ["2024","2025"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C4").values = [
    ["Month", "'2024", "'2025"],
    ["Jan", 4, 6],
    ["Feb", 7, 5],
    ["Mar", 9, 8],
  ];

  sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
  const chart = sheet.charts.getItemAt(0);
  const series = chart.series.add("2025");
  series.setValues(sheet.getRange("C2:C4"));
  series.setXAxisValues(sheet.getRange("A2:A4"));
  chart.series.load("items/name");
  await context.sync();
  return chart.series.items.map(({ name }) => name);
});
