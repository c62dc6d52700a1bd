// Source: Table.getHeaderRowRange; Table.showHeaders false leaves no header row to give
// Expect error: InvalidOperation at Table.getHeaderRowRange
return Excel.run(async (context) => {
  const table = context.workbook.worksheets.getFirst().tables.add("A1:B3", true);
  table.showHeaders = false;
  table.getHeaderRowRange().load("address");
  await context.sync();
});
