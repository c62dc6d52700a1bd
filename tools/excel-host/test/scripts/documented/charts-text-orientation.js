// Source: ChartTitle.textOrientation: "The value should either be an integer from -90 to 90 or the integer 180 for vertically-oriented text"
// Expect error: InvalidArgument at ChartTitle.textOrientation
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns").title.textOrientation = 91;
  await context.sync();
});
