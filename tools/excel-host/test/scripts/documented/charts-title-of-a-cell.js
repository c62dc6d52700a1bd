// Source: ChartTitle.setFormula, ChartAxisTitle.setFormula: the title shows the text of a cell and goes with it
// Expect: ["Votes 2025","Votes 2026","mine"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A3").values = [["Votes 2025"], [1], [2]];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A2:A3"), "Columns");
  chart.title.setFormula("=Sheet1!$A$1");
  chart.axes.valueAxis.title.setFormula("=Sheet1!$A$1");
  chart.title.load("text");
  await context.sync();
  const before = chart.title.text;
  sheet.getRange("1:1").insert("Down");
  sheet.getRange("A2").values = [["Votes 2026"]];
  chart.axes.valueAxis.title.load("text");
  await context.sync();
  chart.title.text = "mine";
  sheet.getRange("A2").values = [["Votes 2027"]];
  chart.title.load("text");
  await context.sync();
  return [before, chart.axes.valueAxis.title.text, chart.title.text];
});
