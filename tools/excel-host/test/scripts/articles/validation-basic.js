// Source: "Add data validation to Excel ranges", basic and date-time rules
// Expect: ["WholeNumber","Date"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const numbers = sheet.getRange("B2:C5").dataValidation;
  numbers.rule = { wholeNumber: { formula1: 0, operator: Excel.DataValidationOperator.greaterThan } };
  const dates = sheet.getRange("E2:E5").dataValidation;
  dates.rule = { date: { formula1: "2024-01-01", operator: Excel.DataValidationOperator.greaterThan } };
  [numbers, dates].forEach((validation) => validation.load("type"));
  await context.sync();
  return [numbers.type, dates.type];
});
