// Source: docs/excel/excel-add-ins-troubleshooting.md; ChartCollection.add: a chart is made on a sheet that is not in front, even a hidden one
// Expect: [1,"Sheet1"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.add("Data");
  sheet.getRange("A1:A2").values = [[1], [2]];
  sheet.visibility = "Hidden";
  sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns");
  const count = sheet.charts.getCount();
  const active = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  return [count.value, active.name];
});
