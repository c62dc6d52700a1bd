// Source: "Work with worksheets using the Excel JavaScript API", page layout and print settings
// Expect: ["Landscape",1,"Sheet1!A1:D20","Page &P"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea("A1:D20");
  pageLayout.setPrintTitleRows("$1:$1");
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P";
  sheet.horizontalPageBreaks.add("A10");
  pageLayout.load("orientation, zoom, headersFooters/defaultForAllPages/centerFooter");
  const area = pageLayout.getPrintArea().load("address");
  await context.sync();
  return [
    pageLayout.orientation,
    pageLayout.zoom.horizontalFitToPages,
    area.address,
    pageLayout.headersFooters.defaultForAllPages.centerFooter,
  ];
});
