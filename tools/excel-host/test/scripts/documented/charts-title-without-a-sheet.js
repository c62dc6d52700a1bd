// Source: ChartTitle.setFormula: "A string that represents the formula to set", in A1-style notation; references of charts name their sheet
// Expect error: InvalidArgument at ChartTitle.setFormula
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns").title.setFormula("=A1");
  await context.sync();
});
