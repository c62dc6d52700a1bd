// Source: docs/develop/application-specific-api-model.md: calls are queued and take effect with context.sync()
// Expect: [[1],[2]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1").values = [[1]];
  await context.sync();
  const loaded = sheet.getRange("A1").load("values");
  await context.sync();
  sheet.getRange("A1").values = [[2]];
  const before = loaded.values[0];
  loaded.load("values");
  await context.sync();
  return [before, loaded.values[0]];
});
