// Source: "Work with worksheets using the Excel JavaScript API", copy a worksheet
// Expect error: ApiNotFound at Worksheet.copy
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.copy(Excel.WorksheetPositionType.after, sheet);
  await context.sync();
});
