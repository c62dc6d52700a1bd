// Source: docs/excel/excel-add-ins-conditional-formatting.md: a rule belongs to its cells, which move when rows are inserted
// Expect: ["Sheet1!A3:B11","=$A3=1"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const rule = sheet.getRange("A1:B9").conditionalFormats.add("Custom");
  rule.custom.rule.formula = "=$A1=1";
  sheet.getRange("1:2").insert("Down");
  const moved = sheet.getRange("A3:B11").conditionalFormats.getItemAt(0);
  moved.load("custom/rule/formula");
  const range = moved.getRange().load("address");
  await context.sync();
  return [range.address, moved.custom.rule.formula];
});
