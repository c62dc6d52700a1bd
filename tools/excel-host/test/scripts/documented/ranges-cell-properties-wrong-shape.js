// Source: Range.setCellProperties: "A 2D array that represents which properties to set in each cell"
// Expect error: InvalidArgument at Range.setCellProperties
return Excel.run(async (context) => {
  const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
  range.setCellProperties([[{ format: { font: { bold: true } } }]]);
  await context.sync();
});
