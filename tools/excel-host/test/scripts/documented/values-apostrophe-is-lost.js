// Source: office-js issue 6687: the apostrophe before a text is not read back, so read-modify-write makes a formula of it
// Expect: [[["=x"]],["#NAME?"]]
return Excel.run(async (context) => {
  const cell = context.workbook.worksheets.getFirst().getRange("A1");
  cell.values = [["'=x"]];
  cell.load("values");
  await context.sync();
  const text = cell.values;
  cell.values = text;
  cell.load("values");
  await context.sync();
  return [text, cell.values[0]];
});
