// Source: RangeFont.subscript, RangeFont.superscript: letters are one or the other
// Expect: [[true,false],[false,true],null]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const font = sheet.getRange("A1").format.font;
  font.subscript = true;
  font.load("subscript, superscript");
  await context.sync();
  const first = [font.subscript, font.superscript];
  font.superscript = true;
  font.load("subscript, superscript");
  const both = sheet.getRange("A1:A2").format.font.load("superscript");
  await context.sync();
  return [first, [font.subscript, font.superscript], both.superscript];
});
