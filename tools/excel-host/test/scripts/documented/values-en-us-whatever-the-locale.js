// Source: Range.values; office-js issues 1559, 3775, 5317: texts are read the en-US way, so "19-8-2025" stays a text
// Expect: [["19-8-2025"],["String"]]
return Excel.run(async (context) => {
  const cell = context.workbook.worksheets.getFirst().getRange("A1");
  cell.values = [["19-8-2025"]];
  cell.load("values, valueTypes");
  await context.sync();
  return [cell.values[0], cell.valueTypes[0]];
});
