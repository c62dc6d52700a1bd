// Source: Application.suspendApiCalculationUntilNextSync and suspendScreenUpdatingUntilNextSync: until the next context.sync()
// Expect: [[4]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
  await context.sync();
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  sheet.getRange("A1").values = [[2]];
  await context.sync();
  const result = sheet.getRange("B1").load("values");
  await context.sync();
  return result.values;
});
