// Source: "Set range format using the Excel JavaScript API"
// Expect: ["#4472C4","#FFFFFF",true,"Center",[["0.00%"]]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const head = sheet.getRange("B2:E2");
  head.format.fill.color = "#4472C4";
  head.format.font.color = "white";
  head.format.font.bold = true;
  head.format.horizontalAlignment = "Center";
  head.numberFormat = [["0.00%"]];
  head.load("format/fill/color, format/font/color, format/font/bold, format/horizontalAlignment");
  const cell = sheet.getRange("E2").load("numberFormat");
  await context.sync();
  const { fill, font, horizontalAlignment } = head.format;
  return [fill.color, font.color, font.bold, horizontalAlignment, cell.numberFormat];
});
