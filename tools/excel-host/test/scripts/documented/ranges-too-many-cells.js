// Source: docs/concepts/resource-limits-and-performance-optimization.md: an operation affects at most 33,554,000 cells
// Expect error: OperationCellsExceedLimit at Range.values
return Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().getRange("A2:AG1048576").values = "x";
  await context.sync();
});
