// Source: "Read or write to an unbounded range using the Excel JavaScript API"
// Expect: [null,"Sheet1!A:A","#FFFF00"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const column = sheet.getRange("A:A");
  column.format.fill.color = "yellow";
  column.load("values, address, format/fill/color");
  await context.sync();
  return [column.values, column.address, column.format.fill.color];
});
