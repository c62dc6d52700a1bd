// Source: docs/excel/excel-add-ins-ranges-cut-copy-paste.md, "Cut and paste (move) cells"; Range.moveTo: references follow the cells
// Expect: [[[""],[""]],[["=A5+1"],[3]],[["=SUM(C3:C4)"]],"Sheet1!$C$4","#FF0000","#FFFFFF","#REF!"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").formulas = [["=A5+1"], [3]];
  sheet.getRange("E1").formulas = [["=SUM(A1:A2)"]];
  sheet.getRange("E2").formulas = [["=C4"]];
  sheet.getRange("A1").format.fill.color = "#FF0000";
  const name = sheet.names.add("Score", sheet.getRange("A2"));
  sheet.getRange("A1:A2").moveTo("C3");
  const left = sheet.getRange("A1:A2").load("values");
  const moved = sheet.getRange("C3:C4").load("formulas");
  const sum = sheet.getRange("E1").load("formulas");
  const over = sheet.getRange("E2").load("values");
  const fills = ["C3", "A1"].map((address) => sheet.getRange(address).format.fill.load("color"));
  name.load("formula");
  await context.sync();
  return [
    left.values,
    moved.formulas,
    sum.formulas,
    name.formula.replace(/^=/, ""),
    ...fills.map(({ color }) => color),
    over.values[0][0],
  ];
});
