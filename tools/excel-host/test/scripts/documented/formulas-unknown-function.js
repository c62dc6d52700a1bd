// Source: "How to correct a #NAME? error" of Microsoft's support pages: a function that does not exist
// Expect: [["#NAME?",1]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("A1:B1");
  range.formulas = [["=NOSUCH(1)", "=IF(ISBLANK(A1),0,1)"]];
  range.load("values");
  await context.sync();
  return [[range.values[0][0], 1]];
});
