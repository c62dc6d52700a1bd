// Source: docs/excel/excel-add-ins-ranges-insert.md: cells move, and what refers to them follows
// Expect: {"formula":[["=SUM(B3:B4)"]],"name":"=Sheet1!$B$3:$B$4","value":[[3]]}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("B1:B2").values = [[1], [2]];
  context.workbook.names.add("Scores", sheet.getRange("B1:B2"));
  sheet.getRange("D5").formulas = [["=SUM(B1:B2)"]];
  sheet.getRange("1:2").insert("Down");
  const formula = sheet.getRange("D7").load("formulas, values");
  const name = context.workbook.names.getItem("Scores").load("formula");
  await context.sync();
  return { formula: formula.formulas, name: name.formula, value: formula.values };
});
