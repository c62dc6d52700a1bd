// Source: goldens of Excel for Windows (mog issue 392): constants of a totals row are stored as labels
// Expect: [[[2026,"String"]],[["sum of all","=SUBTOTAL(109,Table1[Score])"]]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B2").values = [
    ["Name", "Score"],
    ["Ann", 1],
  ];
  const table = sheet.tables.add("A1:B2", true);
  table.showTotals = true;
  sheet.getRange("A3").values = [[2026]];
  const label = sheet.getRange("A3").load("values, valueTypes");
  await context.sync();
  const number = [[Number(label.values[0][0]), label.valueTypes[0][0]]];
  sheet.getRange("A3").values = [["sum of all"]];
  table.showTotals = false;
  table.showTotals = true;
  const again = table.getTotalRowRange().load("formulas");
  await context.sync();
  return [number, again.formulas];
});
