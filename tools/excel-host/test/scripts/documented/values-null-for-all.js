// Source: docs/excel/excel-add-ins-blank-null-values.md: "null is not a valid value for the entire property"
// Expect error: InvalidArgument at Range.values
return Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().getRange("A1").values = null;
  await context.sync();
});
