// Source: ConditionalFormat.cellValue: "Returns the cell value conditional format properties if the current conditional format is a CellValue type"
// Expect error: InvalidOperation at ConditionalFormat.cellValue
return Excel.run(async (context) => {
  const rule = context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.add("Custom");
  rule.cellValue.format.font.color = "red";
  await context.sync();
});
