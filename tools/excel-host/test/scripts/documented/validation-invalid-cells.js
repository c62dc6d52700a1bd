// Source: DataValidation.getInvalidCellsOrNullObject, DataValidation.valid: true when all are valid, null when some are
// Expect: ["Sheet1!A2:A3",null,true,true,false]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("A1:A5");
  range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
  range.values = [[3], [9], [1.5], [5], [""]];
  const invalid = range.dataValidation.getInvalidCellsOrNullObject().load("address");
  const parts = ["A1:A5", "A4:A5", "B1", "A2:A3"].map((address) =>
    sheet.getRange(address).dataValidation.load("valid"),
  );
  await context.sync();
  return [invalid.address, ...parts.map(({ valid }) => valid)];
});
