// Source: Chart.setPosition, Chart.left, Chart.width: from the start cell to the end cell, in points
// Expect: [true,true,true,true]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns");
  chart.setPosition("C3", "F9");
  chart.load("left, top, width, height");
  const cells = sheet.getRange("C3:F9").load("left, top, width, height");
  await context.sync();
  return ["left", "top", "width", "height"].map((side) => Math.abs(chart[side] - cells[side]) < 0.5);
});
