// Source: "Add data validation to Excel ranges", list rules
// Expect: [{"list":{"inCellDropDown":true,"source":"oak,lime,ash"}},{"list":{"inCellDropDown":true,"source":"=Sheet1!$H$1:$H$3"}}]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const typed = sheet.getRange("A1:A9").dataValidation;
  typed.rule = { list: { inCellDropDown: true, source: "oak,lime,ash" } };
  const ranged = sheet.getRange("B1:B9").dataValidation;
  ranged.rule = { list: { inCellDropDown: true, source: "=Sheet1!$H$1:$H$3" } };
  [typed, ranged].forEach((validation) => validation.load("rule"));
  await context.sync();
  return [typed.rule, ranged.rule];
});
