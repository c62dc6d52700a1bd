// Source: the published types of Chart: no member for an alternative text
// Expect: [false,false]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  const chart = sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns");
  await context.sync();
  return ["altTextTitle", "altTextDescription"].map((name) => name in chart);
});
