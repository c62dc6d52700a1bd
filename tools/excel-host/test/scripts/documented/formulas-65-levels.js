// Source: "Excel specifications and limits" of Microsoft's support pages: nested levels of functions
// Expect error: InvalidArgument at Range.formulas
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1").formulas = `=${"ABS(".repeat(65)}1${")".repeat(65)}`;
  await context.sync();
});
