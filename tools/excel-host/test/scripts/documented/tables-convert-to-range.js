// Source: Table.convertToRange: "Converts the table into a normal range of cells. All data is preserved."
// Expect: {"count":0,"values":[["Score"],[4],[5]],"formula":[["=SUM(Sheet1!$A$2:$A$3)"]],"sum":[[9]]}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A3").values = [["Score"], [4], [5]];
  const table = sheet.tables.add("A1:A3", true);
  sheet.getRange("C1").formulas = [["=SUM(Table1[Score])"]];
  table.convertToRange();
  const cells = sheet.getRange("A1:A3").load("values");
  const sum = sheet.getRange("C1").load("formulas, values");
  sheet.tables.load("count");
  await context.sync();
  return { count: sheet.tables.count, values: cells.values, formula: sum.formulas, sum: sum.values };
});
