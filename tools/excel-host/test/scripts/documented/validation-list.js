// Source: docs/excel/excel-add-ins-data-validation.md: a list rule; what a script writes is not checked against it
// Expect: [{"inCellDropDown":true,"source":"yes,no"},"List",[["yes"],["perhaps"],["no"]]]
return Excel.run(async (context) => {
  const range = context.workbook.worksheets.getFirst().getRange("A1:A3");
  range.dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
  range.values = [["yes"], ["perhaps"], ["no"]];
  range.dataValidation.load("rule, type");
  range.load("values");
  await context.sync();
  const { rule, type } = range.dataValidation;
  return [rule.list, type, range.values];
});
