// Source: peltiertech.com, "Prepare your data": a blank corner makes the first row and column names, even years; columns of texts before the numbers are levels of categories
// Expect: {"years":["2024","2025"],"levels":["Score"],"dates":["Visits"]}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const data = {
    years: [
      ["", 2024, 2025],
      [1, 5, 6],
      [2, 7, 8],
    ],
    levels: [
      ["Category", "Name", "Score"],
      ["City", "Ann", 3],
      ["School", "Bob", 4],
    ],
    dates: [
      ["Day", "Visits"],
      ["2025-01-01", 3],
      ["2025-02-01", 4],
    ],
  };
  const names = Object.keys(data);
  const charts = names.map((name, index) => {
    const range = sheet.getCell(index * 10, 0).getResizedRange(2, data[name][0].length - 1);
    range.values = data[name];
    return sheet.charts.add("ColumnClustered", range, "Columns");
  });
  for (const { series } of charts) series.load("items/name");
  await context.sync();
  return Object.fromEntries(names.map((name, index) => [name, charts[index].series.items.map((one) => one.name)]));
});
