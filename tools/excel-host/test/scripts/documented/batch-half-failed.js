// Source: OfficeExtension.DebugInfo and docs/testing/application-specific-api-error-handling.md: the first failing statement ends the batch
// Expect: {"code":"ItemNotFound","location":"WorksheetCollection.getItem","statement":true,"values":[["before"],[""]]}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1").values = [["before"]];
  context.workbook.worksheets.getItem("Missing").getRange("A1").values = [["x"]];
  sheet.getRange("A2").values = [["after"]];
  let caught = null;
  try {
    await context.sync();
  } catch (error) {
    caught = error;
  }
  const cells = context.workbook.worksheets.getFirst().getRange("A1:A2").load("values");
  await context.sync();
  const { errorLocation, statement } = caught.debugInfo;
  return {
    code: caught.code,
    location: errorLocation,
    statement: statement.includes("getItem"),
    values: cells.values,
  };
});
