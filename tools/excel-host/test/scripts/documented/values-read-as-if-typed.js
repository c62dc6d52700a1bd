// Source: Range.values and the samples of docs/excel/excel-add-ins-blank-null-values.md: texts are read as if they were typed
// Expect: [["Double","d-mmm"],["Double","d-mmm"],[1,"General"],[0.5,"0%"],[100000,"0.00E+00"],[true,"General"]]
return Excel.run(async (context) => {
  const cells = context.workbook.worksheets.getFirst().getRange("A1:F1");
  cells.values = [["1/2", "3-4", "001", "50%", "1E5", "TRUE"]];
  cells.load("values, valueTypes, numberFormat");
  await context.sync();
  const format = (column) => cells.numberFormat[0][column];
  const dates = [0, 1].map((column) => [cells.valueTypes[0][column], format(column)]);
  return [...dates, ...[2, 3, 4, 5].map((column) => [cells.values[0][column], format(column)])];
});
