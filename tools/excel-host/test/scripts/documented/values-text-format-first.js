// Source: docs/excel/excel-add-ins-ranges-set-get-values.md; a cell formatted "@" keeps any text, when the format comes first
// Expect: [["001","2018-12-31","=1+1"],["String","String","String"]]
return Excel.run(async (context) => {
  const cells = context.workbook.worksheets.getFirst().getRange("A1:C1");
  cells.numberFormat = [["@", "@", "@"]];
  cells.values = [["001", "2018-12-31", "=1+1"]];
  cells.load("values, valueTypes");
  await context.sync();
  return [cells.values[0], cells.valueTypes[0]];
});
