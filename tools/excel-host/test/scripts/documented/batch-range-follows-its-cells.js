// Source: docs/develop/application-specific-api-model.md: a proxy stands for the object, not for the address it had
// Expect: ["Sheet1!A3","here"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const cell = sheet.getRange("A1");
  cell.values = [["here"]];
  cell.load("address");
  await context.sync();
  sheet.getRange("1:2").insert("Down");
  cell.load("address, values");
  await context.sync();
  return [cell.address, cell.values[0][0]];
});
