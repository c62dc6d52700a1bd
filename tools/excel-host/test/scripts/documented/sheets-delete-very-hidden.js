// Source: Worksheet.delete: "If the worksheet's visibility is set to "VeryHidden", the delete operation will fail with an InvalidOperation exception"
// Expect error: InvalidOperation at Worksheet.delete
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.add("Deep");
  sheet.visibility = "VeryHidden";
  sheet.delete();
  await context.sync();
});
