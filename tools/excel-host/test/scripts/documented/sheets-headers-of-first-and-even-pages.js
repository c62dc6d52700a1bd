// Source: HeaderFooterGroup.state, firstPage, evenPages, oddPages, useSheetMargins, useSheetScale
// Expect: ["FirstOddAndEven","first","even","odd",true,false]
return Excel.run(async (context) => {
  const group = context.workbook.worksheets.getFirst().pageLayout.headersFooters;
  group.state = "FirstOddAndEven";
  group.firstPage.centerHeader = "first";
  group.evenPages.centerHeader = "even";
  group.oddPages.centerHeader = "odd";
  group.useSheetScale = false;
  group.load("state, useSheetMargins, useSheetScale");
  const pages = [group.firstPage, group.evenPages, group.oddPages];
  for (const each of pages) each.load("centerHeader");
  await context.sync();
  return [group.state, ...pages.map(({ centerHeader }) => centerHeader), group.useSheetMargins, group.useSheetScale];
});
