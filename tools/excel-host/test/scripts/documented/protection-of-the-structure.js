// Source: docs/excel/excel-add-ins-workbooks.md, "Protect the workbook's structure"
// Expect error: AccessDenied at WorksheetCollection.add
return Excel.run(async (context) => {
  context.workbook.protection.protect();
  context.workbook.worksheets.add("New");
  await context.sync();
});
