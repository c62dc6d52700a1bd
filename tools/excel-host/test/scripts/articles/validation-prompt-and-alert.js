// Source: "Add data validation to Excel ranges", error alerts and prompts
// Expect: [{"showPrompt":true,"title":"Trees","message":"A count."},"Warning"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const { dataValidation } = sheet.getRange("B2:C5");
  dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
  dataValidation.prompt = { showPrompt: true, title: "Trees", message: "A count." };
  dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Trees", message: "Not a count." };
  dataValidation.load("prompt, errorAlert");
  await context.sync();
  return [dataValidation.prompt, dataValidation.errorAlert.style];
});
