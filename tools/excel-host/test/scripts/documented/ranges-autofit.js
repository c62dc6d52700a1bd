// Source: RangeFormat.autofitColumns: the width that the contents need
// Expect: [true,true]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B1").values = [["a text that is much wider than its column is", "x"]];
  sheet.getRange("A1:B1").load("values");
  await context.sync();
  const columns = ["A:A", "B:B"].map((address) => sheet.getRange(address));
  for (const column of columns) column.load("format/columnWidth");
  await context.sync();
  const before = columns.map(({ format }) => format.columnWidth);
  for (const column of columns) {
    column.format.autofitColumns();
    column.load("format/columnWidth");
  }
  await context.sync();
  return [columns[0].format.columnWidth > 2 * before[0], columns[1].format.columnWidth < before[1]];
});
