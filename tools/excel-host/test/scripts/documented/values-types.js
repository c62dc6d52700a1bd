// Source: RangeValueType: Empty, String, Double, Boolean, Error
// Expect: [["Empty","String","Double","Boolean","Error"]]
return Excel.run(async (context) => {
  const cells = context.workbook.worksheets.getFirst().getRange("A1:E1");
  cells.formulas = [["", "a", 1.5, true, "=1/0"]];
  cells.load("valueTypes");
  await context.sync();
  return cells.valueTypes;
});
