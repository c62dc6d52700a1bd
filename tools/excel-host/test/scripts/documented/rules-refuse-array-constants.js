// Source: "Use conditional formatting" of Microsoft's support pages: no array constants in its formulas
// Expect error: InvalidArgument at ConditionalFormatRule.formula
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const format = sheet.getRange("A2").conditionalFormats.add("Custom");
  format.custom.rule.formula = "=OR(A2={1,2})";
  await context.sync();
});
