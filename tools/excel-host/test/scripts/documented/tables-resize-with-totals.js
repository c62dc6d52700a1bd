// Source: Table.resize of @types/office-js says nothing of totals rows: what no source tells is refused by name
// Expect error: NotImplemented at Table.resize
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A3").values = [["N"], [1], [2]];
  const table = sheet.tables.add("A1:A3", true);
  table.showTotals = true;
  table.resize("A1:A5");
  await context.sync();
});
