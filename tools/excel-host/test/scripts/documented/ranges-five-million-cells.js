// Source: docs/concepts/resource-limits-and-performance-optimization.md: values of more than five million cells are null, without an error
// Expect: [null,5000010]
return Excel.run(async (context) => {
  const cells = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 500_001, 10).load("values, cellCount");
  await context.sync();
  return [cells.values, cells.cellCount];
});
