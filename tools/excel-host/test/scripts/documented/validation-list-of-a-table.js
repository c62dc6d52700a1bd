// Source: "Apply data validation to cells" of Microsoft's support pages: a list is a range, a name or a text, no part of a table
// Expect error: InvalidArgument at DataValidation.rule
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [["N"], [1]];
  sheet.tables.add("A1:A2", true).name = "People";
  sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "=People[N]" } };
  await context.sync();
});
