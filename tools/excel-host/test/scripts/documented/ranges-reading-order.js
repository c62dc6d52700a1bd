// Source: RangeFormat.readingOrder
// Expect: ["Context","RightToLeft"]
return Excel.run(async (context) => {
  const cells = context.workbook.worksheets.getFirst().getRange("A1");
  cells.load("format/readingOrder");
  await context.sync();
  const before = cells.format.readingOrder;
  cells.format.readingOrder = "RightToLeft";
  cells.load("format/readingOrder");
  await context.sync();
  return [before, cells.format.readingOrder];
});
