// Source: "Apply data validation to cells" of Microsoft's support pages; excelize issue 1632: a typed list has at most 255 characters
// Expect error: InvalidArgument at DataValidation.rule
return Excel.run(async (context) => {
  const { dataValidation } = context.workbook.worksheets.getFirst().getRange("A1");
  dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
  await context.sync();
});
