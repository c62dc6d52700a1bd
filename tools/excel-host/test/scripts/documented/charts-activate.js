// Source: Chart.activate, Workbook.getActiveChart, getActiveChartOrNullObject: the chart comes to the front with its sheet; selecting cells leaves it
// Expect: [true,"Second","Data",true]
return Excel.run(async (context) => {
  const { workbook } = context;
  const sheet = workbook.worksheets.add("Data");
  sheet.getRange("A1:A2").values = [[1], [2]];
  for (const name of ["First", "Second"]) sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns").name = name;
  const before = workbook.getActiveChartOrNullObject();
  await context.sync();
  sheet.charts.getItem("Second").activate();
  const active = workbook.getActiveChart().load("name");
  const front = workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  sheet.getRange("C3").select();
  const after = workbook.getActiveChartOrNullObject();
  await context.sync();
  return [before.isNullObject, active.name, front.name, after.isNullObject];
});
