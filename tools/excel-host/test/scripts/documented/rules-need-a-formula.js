// Source: ConditionalFormatRule.formula of @types/office-js
// Expect error: InvalidArgument at ConditionalFormatRule.formula
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A2").conditionalFormats.add("Custom").custom.rule.formula = "";
  await context.sync();
});
