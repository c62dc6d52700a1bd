// Source: docs/excel/excel-add-ins-troubleshooting.md: hidden sheets can't be activated
// Expect error: InvalidOperation at Worksheet.activate
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.add("Hidden");
  sheet.visibility = "Hidden";
  sheet.activate();
  await context.sync();
});
