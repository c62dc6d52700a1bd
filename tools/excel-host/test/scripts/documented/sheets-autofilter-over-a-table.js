// Source: own knowledge of Excel: a table has filters of its own, and the filter of a sheet does not lie over one
// Expect error: InvalidArgument at AutoFilter.apply
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.tables.add("B2:C4", true);
  sheet.autoFilter.apply("A1:B3");
  await context.sync();
});
