// Source: Worksheet.getRange, docs/excel/excel-add-ins-troubleshooting.md: addresses are at most 8,192 characters
// Expect error: InvalidArgument at Worksheet.getRange
return Excel.run(async (context) => {
  const address = Array.from({ length: 2000 }, (_, index) => `A${index + 1}`).join(",");
  context.workbook.worksheets.getFirst().getRange(address).load("address");
  await context.sync();
});
