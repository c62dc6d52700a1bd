// Source: docs/excel/excel-add-ins-worksheets.md: a workbook keeps a visible sheet
// Expect error: InvalidOperation at Worksheet.delete
return Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().delete();
  await context.sync();
});
