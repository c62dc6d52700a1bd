// Source: docs/excel/excel-add-ins-worksheets.md, "Page layout and print settings"; PageLayout.setPrintTitleRows, PageLayout.zoom
// Expect: {"orientation":"Landscape","titles":"Sheet1!1:2","area":"Sheet1!A1:D9","pages":1,"margin":72}
return Excel.run(async (context) => {
  const layout = context.workbook.worksheets.getFirst().pageLayout;
  layout.orientation = "Landscape";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintTitleRows("$1:$2");
  layout.setPrintArea("A1:D9");
  layout.setPrintMargins("Inches", { top: 1 });
  layout.load("orientation, zoom, topMargin");
  const titles = layout.getPrintTitleRows().load("address");
  const area = layout.getPrintArea().load("address");
  await context.sync();
  const { orientation, zoom, topMargin } = layout;
  return {
    orientation,
    titles: titles.address,
    area: area.address,
    pages: zoom.horizontalFitToPages,
    margin: topMargin,
  };
});
