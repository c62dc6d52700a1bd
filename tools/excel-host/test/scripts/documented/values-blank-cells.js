// Source: docs/excel/excel-add-ins-blank-null-values.md: blank cells read as empty texts; RangeValueType tells them apart
// Expect: [["",""],["Empty","String"],["","=\"\""]]
return Excel.run(async (context) => {
  const cells = context.workbook.worksheets.getFirst().getRange("A1:B1");
  context.workbook.worksheets.getFirst().getRange("B1").formulas = [['=""']];
  cells.load("values, valueTypes, formulas");
  await context.sync();
  return [cells.values[0], cells.valueTypes[0], cells.formulas[0]];
});
