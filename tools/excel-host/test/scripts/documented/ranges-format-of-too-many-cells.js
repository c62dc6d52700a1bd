// Source: docs/testing/application-specific-api-error-handling.md, OperationCellsExceedLimit: at most 33,554,000 cells
// Expect error: OperationCellsExceedLimit at RangeFill.color
return Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().getRange("A2:AG1048576").format.fill.color = "#FF6600";
  await context.sync();
});
