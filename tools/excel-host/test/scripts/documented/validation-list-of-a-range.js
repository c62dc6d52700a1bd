// Source: docs/excel/excel-add-ins-data-validation.md; office-js issue 2128: items that hold a comma are taken from a range
// Expect: ["=Lists!$A$1:$A$2","List"]
return Excel.run(async (context) => {
  context.workbook.worksheets.add("Lists").getRange("A1:A2").values = [["yes, fully"], ["no"]];
  const validation = context.workbook.worksheets.getFirst().getRange("B2:B9").dataValidation;
  validation.rule = { list: { inCellDropDown: true, source: "=Lists!$A$1:$A$2" } };
  validation.load("rule, type");
  await context.sync();
  return [validation.rule.list.source, validation.type];
});
