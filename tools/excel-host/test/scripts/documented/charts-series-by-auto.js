// Source: Excel.ChartSeriesBy: "In Excel on the web, \"auto\" will simply default to \"columns\""; office-js issues 1830 and 2929
// Expect: [["yes"],["q1","q2","q3"]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B3").values = [
    ["", "yes"],
    ["a", 1],
    ["b", 3],
  ];
  sheet.getRange("A5:D6").values = [
    ["", "q1", "q2", "q3"],
    ["a", 1, 2, 3],
  ];
  const charts = ["A1:B3", "A5:D6"].map((address) => sheet.charts.add("Line", sheet.getRange(address), "Auto"));
  for (const { series } of charts) series.load("items/name");
  await context.sync();
  return charts.map(({ series }) => series.items.map(({ name }) => name));
});
