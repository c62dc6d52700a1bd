// Source: DataValidation.getInvalidCells: "If all cell values are valid, this function will throw an ItemNotFound error"
// Expect error: ItemNotFound at DataValidation.getInvalidCells
return Excel.run(async (context) => {
  const range = context.workbook.worksheets.getFirst().getRange("A1");
  range.dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
  range.values = [["yes"]];
  range.dataValidation.getInvalidCells().load("address");
  await context.sync();
});
