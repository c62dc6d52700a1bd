// Source: docs/tutorials/excel-tutorial.md, "Create a chart"
// Expect: ["Expenses","Right","Value in \u20ac",15,"#000000"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const table = sheet.tables.add("A1:D1", true);
  table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
  table.rows.add(null, [
    ["1/1/2017", "The Phone Company", "Communications", "120"],
    ["1/2/2017", "Northwind Electric Cars", "Transportation", "142.33"],
  ]);
  const chart = sheet.charts.add("ColumnClustered", table.getDataBodyRange(), "Auto");
  chart.setPosition("A15", "F30");
  chart.title.text = "Expenses";
  chart.legend.position = "Right";
  chart.legend.format.fill.setSolidColor("white");
  chart.dataLabels.format.font.size = 15;
  chart.dataLabels.format.font.color = "black";
  chart.series.getItemAt(0).name = "Value in \u20ac";
  chart.load("title/text, legend/position");
  chart.series.load("items/name");
  chart.dataLabels.format.font.load("size, color");
  await context.sync();
  const { font } = chart.dataLabels.format;
  return [chart.title.text, chart.legend.position, chart.series.items[0].name, font.size, font.color];
});
