// Source: Range.style, Excel.BuiltInStyle: the name of the style of all cells
// Expect: "Normal"
return Excel.run(async (context) => {
  const cells = context.workbook.worksheets.getFirst().getRange("A1:B2").load("style");
  await context.sync();
  return cells.style;
});
