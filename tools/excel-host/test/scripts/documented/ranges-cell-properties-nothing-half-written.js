// Source: Range.setCellProperties; docs/testing/application-specific-api-error-handling.md, InvalidArgument
// Expect: ["InvalidArgument",false]
return Excel.run(async (context) => {
  const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
  const bold = { format: { font: { bold: true } } };
  range.setCellProperties([[bold, { format: { font: { bold: "yes" } } }]]);
  const code = await context.sync().then(
    () => null,
    (error) => error.code,
  );
  const font = range.getCell(0, 0).format.font.load("bold");
  await context.sync();
  return [code, font.bold];
});
