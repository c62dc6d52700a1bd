// Source: Range.formulas: "If a cell has no formula, its value is returned instead"
// Expect: [["a",2,true,"","=1+1"]]
return Excel.run(async (context) => {
  const cells = context.workbook.worksheets.getFirst().getRange("A1:E1");
  cells.formulas = [["a", 2, true, "", "=1+1"]];
  cells.load("formulas");
  await context.sync();
  return cells.formulas;
});
