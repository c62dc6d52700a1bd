// Source: "Apply data validation to cells" of Microsoft's support pages: a message of up to 225 characters
// Expect error: InvalidArgument at DataValidation.errorAlert
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const alert = { showAlert: true, style: "Stop", title: "T", message: "x".repeat(226) };
  sheet.getRange("A1").dataValidation.errorAlert = alert;
  await context.sync();
});
