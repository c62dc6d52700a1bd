// Source: Worksheet.verticalPageBreaks, PageBreakCollection.add: "Adds a page break before the top-left cell of the range"
// Expect: [[2,3],"Sheet1!D1",1]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const breaks = sheet.verticalPageBreaks;
  breaks.add("C5");
  breaks.add("C9");
  sheet.getRange("A:A").insert("Right");
  breaks.add("C1");
  breaks.load("items/columnIndex");
  const rows = sheet.horizontalPageBreaks.getCount();
  await context.sync();
  const columns = breaks.items.map(({ columnIndex }) => columnIndex);
  const after = breaks.items[1].getCellAfterBreak().load("address");
  breaks.items[0].delete();
  const count = breaks.getCount();
  await context.sync();
  return [columns, after.address, rows.value + count.value];
});
