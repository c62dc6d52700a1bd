// Source: Range.moveTo: "Moves cell values, formatting, and formulas from current range to the destination range"
// Expect: ["Sheet1!D1:D2","List","None",[["yes"],["no"]]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("A1:A2");
  range.values = [["yes"], ["no"]];
  range.dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
  const rule = range.conditionalFormats.add("Custom");
  rule.custom.rule.formula = '=A1="no"';
  range.moveTo(sheet.getRange("D1"));
  const covered = rule.getRange().load("address");
  const lists = ["D1:D2", "A1:A2"].map((address) => sheet.getRange(address).dataValidation.load("type"));
  const moved = sheet.getRange("D1:D2").load("values");
  await context.sync();
  return [covered.address, ...lists.map(({ type }) => type), moved.values];
});
