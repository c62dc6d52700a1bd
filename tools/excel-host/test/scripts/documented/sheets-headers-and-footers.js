// Source: docs/excel/excel-add-ins-worksheets.md; HeaderFooter: texts with codes, for example &P for the number of the page
// Expect: ["&D","Page &P of &N","Letter"]
return Excel.run(async (context) => {
  const { pageLayout } = context.workbook.worksheets.getFirst();
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = "&D";
  defaultForAllPages.centerFooter = "Page &P of &N";
  pageLayout.paperSize = "Letter";
  defaultForAllPages.load("leftHeader, centerFooter");
  pageLayout.load("paperSize");
  await context.sync();
  return [defaultForAllPages.leftHeader, defaultForAllPages.centerFooter, pageLayout.paperSize];
});
