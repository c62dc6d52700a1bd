// Source: Table.showTotals: the totals row belongs to the table, so what stands right below makes room
// Expect: [["Total",3],["note",""]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B3").values = [
    ["Name", "Score"],
    ["Ann", 1],
    ["Bob", 2],
  ];
  const table = sheet.tables.add("A1:B3", true);
  sheet.getRange("A4").formulas = [["note"]];
  table.resize("A1:B3");
  table.showTotals = true;
  const cells = sheet.getRange("A4:B5").load("values");
  await context.sync();
  return cells.values;
});
