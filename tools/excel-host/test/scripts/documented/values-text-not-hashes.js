// Source: Range.text: "The # sign substitution that happens in the Excel UI doesn't affect the text value returned by the API"
// Expect: [["1/1/2017"]]
return Excel.run(async (context) => {
  const cell = context.workbook.worksheets.getFirst().getRange("A1");
  cell.values = [["1/1/2017"]];
  cell.format.columnWidth = 1;
  cell.load("text");
  await context.sync();
  return cell.text;
});
