// Source: PageLayout.setPrintTitleRows: the rows repeated at the top of each page are given as a range of whole rows
// Expect error: InvalidArgument at PageLayout.setPrintTitleRows
return Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().pageLayout.setPrintTitleRows("A1:D2");
  await context.sync();
});
