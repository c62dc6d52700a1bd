// Source: TableSort.apply, TableSort.fields, TableSort.reapply: "Reapplies the current sorting parameters to the table"
// Expect: [[["c"],["b"],["a"]],[{"key":0,"ascending":false,"sortOn":"Value"}],[["z"],["c"],["b"]]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A4").values = [["N"], ["b"], ["c"], ["a"]];
  const table = sheet.tables.add("A1:A4", true);
  table.sort.apply([{ key: 0, ascending: false }]);
  const body = table.getDataBodyRange().load("values");
  table.sort.load("fields");
  await context.sync();
  const first = body.values;
  sheet.getRange("A4").values = [["z"]];
  table.sort.reapply();
  const again = table.getDataBodyRange().load("values");
  await context.sync();
  return [first, table.sort.fields, again.values];
});
