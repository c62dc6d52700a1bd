// Source: "Apply data validation to cells" and INDIRECT of Microsoft's support pages
// Expect: "List"
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [["N"], [1]];
  sheet.tables.add("A1:A2", true).name = "People";
  const { dataValidation } = sheet.getRange("C1");
  dataValidation.rule = { list: { inCellDropDown: true, source: '=INDIRECT("People[N]")' } };
  dataValidation.load("type");
  await context.sync();
  return dataValidation.type;
});
