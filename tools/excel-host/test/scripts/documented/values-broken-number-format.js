// Source: "Review guidelines for customizing a number format" of Microsoft's support pages
// Expect error: InvalidArgument at Range.numberFormat
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1").numberFormat = '0.0"unit';
  await context.sync();
});
