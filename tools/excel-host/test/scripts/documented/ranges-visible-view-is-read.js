// Source: office-js issue 226: writing to a visible view fails
// Expect: ["failed",[[1],[2]]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  await context.sync();
  let outcome = "passed";
  try {
    sheet.getRange("A1:A2").getVisibleView().values = [[3], [4]];
    await context.sync();
  } catch {
    outcome = "failed";
  }
  const cells = sheet.getRange("A1:A2").load("values");
  await context.sync();
  return [outcome, cells.values];
});
