// Source: "Add data validation to Excel ranges", custom rules, remove data validation
// Expect: ["Custom","None"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const { dataValidation } = sheet.getRange("C2:C9");
  dataValidation.rule = { custom: { formula: "=C2>SUM(A2:B2)" } };
  dataValidation.load("type");
  await context.sync();
  const before = dataValidation.type;
  dataValidation.clear();
  dataValidation.load("type");
  await context.sync();
  return [before, dataValidation.type];
});
