// Source: Range.values ("Cells that contain an error will return the error string"), RangeValueType.error
// Expect: [["#DIV/0!","#N/A","#N/A"],["Error","Error","String"]]
return Excel.run(async (context) => {
  const cells = context.workbook.worksheets.getFirst().getRange("A1:C1");
  cells.formulas = [["=1/0", "=NA()", "'#N/A"]];
  cells.load("values, valueTypes");
  await context.sync();
  return [cells.values[0], cells.valueTypes[0]];
});
