// Source: docs/develop/application-specific-api-model.md, "Set nested properties directly": pageLayout.zoom must be set as a whole
// Expect: [100,{"scale":200}]
return Excel.run(async (context) => {
  const { pageLayout } = context.workbook.worksheets.getFirst();
  pageLayout.load("zoom");
  await context.sync();
  pageLayout.zoom.scale = 150;
  pageLayout.load("zoom");
  await context.sync();
  const before = pageLayout.zoom.scale;
  pageLayout.zoom = { scale: 200 };
  pageLayout.load("zoom");
  await context.sync();
  return [before, { scale: pageLayout.zoom.scale }];
});
