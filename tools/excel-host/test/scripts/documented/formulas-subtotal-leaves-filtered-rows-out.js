// Source: "SUBTOTAL function" of Microsoft's support pages: filtered rows never count, hidden ones not above 100
// Expect: [[30,30],[60,60],[60,40]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A4").values = [["N"], [10], [20], [30]];
  const table = sheet.tables.add("A1:A4", true);
  const cells = sheet.getRange("C1:D1");
  cells.formulas = [["=SUBTOTAL(9,Table1[N])", "=SUBTOTAL(109,Table1[N])"]];
  const seen = [];
  table.columns.getItem("N").filter.applyCustomFilter(">20");
  cells.load("values");
  await context.sync();
  seen.push(cells.values[0]);
  table.clearFilters();
  cells.load("values");
  await context.sync();
  seen.push(cells.values[0]);
  sheet.getRange("3:3").rowHidden = true;
  cells.load("values");
  await context.sync();
  return [...seen, cells.values[0]];
});
