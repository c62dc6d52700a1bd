// Source: Range.setDirty: "Set a range to be recalculated when the next recalculation occurs"
// Expect: [6]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").formulas = [[3], ["=A1*2"]];
  const range = sheet.getRange("A2");
  range.setDirty();
  range.load("values");
  await context.sync();
  return range.values[0];
});
