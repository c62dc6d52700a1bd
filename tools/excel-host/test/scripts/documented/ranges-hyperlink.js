// Source: RangeHyperlink.documentReference, textToDisplay: the cell shows the text and leads to a place of the workbook
// Expect: {"text":[["go"]],"place":"'My list'!A1","underline":"Single"}
return Excel.run(async (context) => {
  context.workbook.worksheets.add("My list");
  const cell = context.workbook.worksheets.getFirst().getRange("A1");
  cell.hyperlink = { documentReference: "'My list'!A1", textToDisplay: "go", screenTip: "to the list" };
  cell.load("values, hyperlink, format/font/underline");
  await context.sync();
  return { text: cell.values, place: cell.hyperlink.documentReference, underline: cell.format.font.underline };
});
