// Source: golden of Excel for Windows (mog issue 392): "0:2" is a time with the format h:mm
// Expect: {"values":[[0.001388888888888889]],"format":[["h:mm"]]}
return Excel.run(async (context) => {
  const cell = context.workbook.worksheets.getFirst().getRange("A1");
  cell.values = [["0:2"]];
  cell.load("values, numberFormat");
  await context.sync();
  return { values: cell.values, format: cell.numberFormat };
});
