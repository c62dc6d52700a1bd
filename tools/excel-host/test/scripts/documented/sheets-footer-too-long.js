// Source: "Excel specifications and limits" of Microsoft's support pages: 255 characters in a header or footer
// Expect error: InvalidArgument at HeaderFooter.leftFooter
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(256);
  await context.sync();
});
