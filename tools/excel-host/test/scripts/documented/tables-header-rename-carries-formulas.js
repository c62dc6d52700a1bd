// Source: "Using structured references with Excel tables" of Microsoft's support pages: a renamed column is renamed in formulas
// Expect: [["=SUM(Table1[Points])"],[3]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A3").values = [["Score"], [1], [2]];
  sheet.tables.add("A1:A3", true);
  const sum = sheet.getRange("C1");
  sum.formulas = [["=SUM(Table1[Score])"]];
  sheet.getRange("A1").values = [["Points"]];
  sum.load("formulas, values");
  await context.sync();
  return [sum.formulas[0], sum.values[0]];
});
