// Source: "Use calculated columns in an Excel table" of Microsoft's support pages; TableColumnCollection.add
// Expect: [["Double"],[2],[4]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A3").values = [["N"], [1], [2]];
  const table = sheet.tables.add("A1:A3", true);
  const column = table.columns.add(null, [["Double"], ["=[@N]*2"], ["=[@N]*2"]]);
  column.load("values");
  await context.sync();
  return column.values;
});
