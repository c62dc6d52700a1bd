// Source: docs/excel/excel-add-ins-blank-null-values.md: a property with different values in a range reads as null
// Expect: [null,true,"#FF0000"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const both = sheet.getRange("A1:B1");
  sheet.getRange("A1").format.font.color = "red";
  sheet.getRange("B1").format.font.color = "blue";
  both.format.font.bold = true;
  both.load("format/font/color, format/font/bold");
  const first = sheet.getRange("A1").load("format/font/color");
  await context.sync();
  return [both.format.font.color, both.format.font.bold, first.format.font.color];
});
