// Source: Chart.plotVisibleOnly: only visible cells are plotted, until it is switched off
// Expect: [true,false]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns").load("plotVisibleOnly");
  await context.sync();
  const before = chart.plotVisibleOnly;
  chart.plotVisibleOnly = false;
  chart.load("plotVisibleOnly");
  await context.sync();
  return [before, chart.plotVisibleOnly];
});
