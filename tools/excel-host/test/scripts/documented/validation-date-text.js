// Source: Excel.DateTimeDataValidation.formula1: "a stringified date/time in ISO8601 format"
// Expect: ["Sheet1!A1","43122"]
return Excel.run(async (context) => {
  const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
  range.dataValidation.rule = { date: { formula1: "2018-01-22", operator: "GreaterThan" } };
  range.values = [[43122], [43123]];
  const invalid = range.dataValidation.getInvalidCells().load("address");
  range.dataValidation.load("rule");
  await context.sync();
  return [invalid.address, range.dataValidation.rule.date.formula1];
});
