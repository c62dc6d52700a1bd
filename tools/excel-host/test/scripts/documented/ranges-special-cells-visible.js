// Source: SpecialCellType.visible: "Cells that are visible"; conditionalFormats, dataValidations
// Expect: ["Sheet1!A1:A1048576 without 3","Sheet1!A1:B2,Sheet1!A4:B5","Sheet1!B2:B5","Sheet1!A1:A3"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("3:3").rowHidden = true;
  sheet.getRange("B2:B9").conditionalFormats.add("Custom");
  sheet.getRange("A1:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
  const range = sheet.getRange("A1:B5");
  const visible = range.getSpecialCells("Visible").load("address");
  const rules = range.getSpecialCells("ConditionalFormats").load("address");
  const lists = range.getSpecialCells("DataValidations").load("address");
  const column = sheet.getRange("A:A").getSpecialCells("Visible").load("cellCount");
  await context.sync();
  const without = 1048576 - column.cellCount;
  return [
    without === 1 ? "Sheet1!A1:A1048576 without 3" : column.cellCount,
    visible.address,
    rules.address,
    lists.address,
  ];
});
