// Source: ChartAxis.tickLabelSpacing: "Can be a value from 1 through 31999 or an empty string for automatic setting"
// Expect error: InvalidArgument at ChartAxis.tickLabelSpacing
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns").axes.categoryAxis.tickLabelSpacing = 32000;
  await context.sync();
});
