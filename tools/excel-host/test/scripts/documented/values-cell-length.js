// Source: "Excel specifications and limits": a cell holds at most 32,767 characters
// Expect error: InvalidArgument at Range.values
return Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().getRange("A1").values = [["x".repeat(32768)]];
  await context.sync();
});
