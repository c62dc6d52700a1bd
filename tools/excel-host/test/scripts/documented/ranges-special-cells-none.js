// Source: docs/excel/excel-add-ins-ranges-special-cells.md: "throws an ItemNotFound error" when no cell is like that
// Expect error: ItemNotFound at Range.getSpecialCells
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1").values = [["text"]];
  sheet.getUsedRange().getSpecialCells("Formulas").load("address");
  await context.sync();
});
