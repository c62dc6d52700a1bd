// Source: docs/excel/excel-add-ins-worksheets.md: the id survives a rename; formulas name the sheet anew
// Expect: {"formula":[["='My list'!A1*2"]],"value":[[10]],"sameId":true}
return Excel.run(async (context) => {
  const [sheet, other] = [context.workbook.worksheets.getFirst(), context.workbook.worksheets.add("Other")];
  sheet.getRange("A1").values = [[5]];
  other.getRange("A1").formulas = [["=Sheet1!A1*2"]];
  sheet.load("id");
  await context.sync();
  const before = sheet.id;
  sheet.name = "My list";
  const cell = other.getRange("A1").load("formulas, values");
  const renamed = context.workbook.worksheets.getItem("My list").load("id");
  await context.sync();
  return { formula: cell.formulas, value: cell.values, sameId: renamed.id === before };
});
