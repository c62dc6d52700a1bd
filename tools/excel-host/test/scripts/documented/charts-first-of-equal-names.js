// Source: ChartCollection.getItem: "If there are multiple charts with the same name, the first one will be returned"
// Expect: [2,"first"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B2").values = [
    ["", "N"],
    ["a", 1],
  ];
  for (const text of ["first", "second"]) {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns");
    chart.name = "Same";
    chart.title.text = text;
  }
  const found = sheet.charts.getItem("Same").load("title/text");
  const count = sheet.charts.getCount();
  await context.sync();
  return [count.value, found.title.text];
});
