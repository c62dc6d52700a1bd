// Source: "Use conditional formatting" and "Using structured references" of Microsoft's support pages
// Expect error: InvalidArgument at ConditionalFormatRule.formula
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [["N"], [1]];
  sheet.tables.add("A1:A2", true).name = "People";
  const format = sheet.getRange("A2").conditionalFormats.add("Custom");
  format.custom.rule.formula = "=People[N]>1";
  await context.sync();
});
