// Source: [MS-OI29500] 2.1.1553, title: the default text is a word of the language, but in a chart of a single series with a name it is that name
// Expect: [[true,"yes"],[true,"Chart Title"],[false,""],"Axis Title"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B3").values = [
    ["yes", "no"],
    [1, 2],
    [3, 4],
  ];
  const charts = ["A1:A3", "A1:B3", "A1:B3"].map((address) =>
    sheet.charts.add("ColumnClustered", sheet.getRange(address), "Columns"),
  );
  charts[2].title.text = "";
  const axisTitle = charts[0].axes.valueAxis.title;
  axisTitle.visible = true;
  axisTitle.load("text");
  for (const { title } of charts) title.load("visible, text");
  await context.sync();
  return [...charts.map(({ title }) => [title.visible, title.text]), axisTitle.text];
});
