// Source: CalculationMode.manual; Application.calculate: whatever happened since, all formulas follow at once
// Expect: {"before":3,"after":[[12,"#REF!"]]}
return Excel.run(async (context) => {
  const { application, worksheets } = context.workbook;
  const sheet = worksheets.getFirst();
  const old = worksheets.add("Old");
  old.getRange("A1").values = [[1]];
  sheet.getRange("A1:A3").values = [["Score"], [1], [2]];
  const table = sheet.tables.add("A1:A3", true);
  table.name = "People";
  const sums = sheet.getRange("D1:E1");
  sums.formulas = [["=SUM(People[Score])", "=Old!A1"]];
  await context.sync();
  application.calculationMode = "Manual";
  old.getRange("A1").values = [[2]];
  await context.sync();
  old.delete();
  table.rows.add(null, [[9]]);
  sums.load("values");
  await context.sync();
  const before = sums.values[0][0];
  application.calculate("Full");
  sums.load("values");
  await context.sync();
  return { before, after: sums.values };
});
