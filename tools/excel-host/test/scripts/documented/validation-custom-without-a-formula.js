// Source: CustomDataValidation.formula of @types/office-js
// Expect error: InvalidArgument at DataValidation.rule
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1").dataValidation.rule = { custom: { formula: "" } };
  await context.sync();
});
