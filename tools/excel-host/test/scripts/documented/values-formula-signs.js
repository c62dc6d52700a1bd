// Source: Range.values: "If the returned value starts with a plus, minus, or equal sign, Excel interprets this value as a formula"
// Expect: [["=1+1","=+A1*2","=-A1"],[2,4,-2]]
return Excel.run(async (context) => {
  const cells = context.workbook.worksheets.getFirst().getRange("A1:C1");
  cells.values = [["=1+1", "+A1*2", "-A1"]];
  cells.load("formulas, values");
  await context.sync();
  return [cells.formulas[0], cells.values[0]];
});
