// Source: docs/excel/excel-add-ins-worksheets.md, "Page layout and print settings"; PageLayout.firstPageNumber, printErrors, printOrder
// Expect: [[true,true,3,"EndSheet","Dash","OverThenDown"],[false,false,"","NoComments","AsDisplayed","DownThenOver"]]
return Excel.run(async (context) => {
  const { worksheets } = context.workbook;
  const layout = worksheets.getFirst().pageLayout;
  layout.blackAndWhite = true;
  layout.draftMode = true;
  layout.firstPageNumber = 3;
  layout.printComments = "EndSheet";
  layout.printErrors = "Dash";
  layout.printOrder = "OverThenDown";
  const other = worksheets.add("Other").pageLayout;
  for (const each of [layout, other]) each.load();
  await context.sync();
  return [layout, other].map((each) => [
    each.blackAndWhite,
    each.draftMode,
    each.firstPageNumber,
    each.printComments,
    each.printErrors,
    each.printOrder,
  ]);
});
