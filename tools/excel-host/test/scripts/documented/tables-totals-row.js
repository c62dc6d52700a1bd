// Source: Table.showTotals; docs/excel/excel-add-ins-tables.md: a totals row is shown and its range read
// Expect: {"totals":[["Total",3]],"formulas":[["Total","=SUBTOTAL(109,Table1[Score])"]],"body":"Sheet1!A2:B3","all":"Sheet1!A1:B4"}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B3").values = [
    ["Name", "Score"],
    ["Ann", 1],
    ["Bob", 2],
  ];
  const table = sheet.tables.add("A1:B3", true);
  table.showTotals = true;
  const totals = table.getTotalRowRange().load("values, formulas");
  const body = table.getDataBodyRange().load("address");
  const all = table.getRange().load("address");
  await context.sync();
  return { totals: totals.values, formulas: totals.formulas, body: body.address, all: all.address };
});
