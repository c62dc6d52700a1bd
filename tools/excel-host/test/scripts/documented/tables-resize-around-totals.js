// Source: Table.showTotals of @types/office-js: hidden before and shown after, no row of data becomes a total
// Expect: [["N"],[1],[2],[3],[6]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A3").values = [["N"], [1], [2]];
  const table = sheet.tables.add("A1:A3", true);
  table.showTotals = true;
  table.showTotals = false;
  sheet.getRange("A4").values = 3;
  table.resize("A1:A4");
  table.showTotals = true;
  const range = table.getRange();
  range.load("values");
  await context.sync();
  return range.values;
});
