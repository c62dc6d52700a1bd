// Source: "Overview of Excel tables" of Microsoft's support pages: headers are texts, formulas among them become what they showed
// Expect: [["Year 2025"]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").formulas = [['="Year "&2025'], [1]];
  const table = sheet.tables.add("A1:A2", true);
  const header = table.getHeaderRowRange();
  header.load("formulas");
  await context.sync();
  return header.formulas;
});
