// Source: Table.id: "The value of the identifier remains the same even when the table is renamed"
// Expect: [true,"=SUM(People[Score])"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [["Score"], [1]];
  const table = sheet.tables.add("A1:A2", true).load("id");
  sheet.getRange("C1").formulas = [["=SUM(Table1[Score])"]];
  await context.sync();
  const { id } = table;
  table.name = "People";
  table.load("id");
  const formula = sheet.getRange("C1").load("formulas");
  await context.sync();
  return [table.id === id, formula.formulas[0][0]];
});
