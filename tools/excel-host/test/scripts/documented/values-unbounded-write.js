// Source: docs/excel/excel-add-ins-ranges-unbounded.md: cell-level properties of unbounded ranges can't be set
// Expect error: InvalidArgument at Range.values
return Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().getRange("A:C").values = "due date";
  await context.sync();
});
