// Source: TableRowCollection.add, note: "a TableRow object … the row index may change": a row is a place, sorting moves data under it
// Expect: [["b"],["a"]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A3").values = [["N"], ["b"], ["a"]];
  const table = sheet.tables.add("A1:A3", true);
  const row = table.rows.getItemAt(0).load("values");
  await context.sync();
  const before = row.values[0];
  table.sort.apply([{ key: 0, ascending: true }]);
  row.load("values");
  await context.sync();
  return [before, row.values[0]];
});
