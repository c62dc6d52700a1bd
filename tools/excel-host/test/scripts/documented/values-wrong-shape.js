// Source: office-js issue 226: an array of another shape than the range
// Expect error: InvalidArgument at Range.values
return Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().getRange("A1:B2").values = [[1, 2]];
  await context.sync();
});
