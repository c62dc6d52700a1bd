// Source: issue 229 of OfficeDev/office-js and samples of the reference: [[x]] is for all cells of a range
// Expect: [["0.0","0.0"],["0.0","0.0"]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("A1:B2");
  range.numberFormat = [["0.0"]];
  range.load("numberFormat");
  await context.sync();
  return range.numberFormat;
});
