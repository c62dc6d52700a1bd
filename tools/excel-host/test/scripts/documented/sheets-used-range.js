// Source: Worksheet.getUsedRange: formats count unless valuesOnly; a blank sheet gives its top-left cell
// Expect: ["Sheet1!A1","Sheet1!B2:D4","Sheet1!B2"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const blank = sheet.getUsedRange().load("address");
  await context.sync();
  sheet.getRange("B2").values = [["x"]];
  sheet.getRange("D4").format.fill.color = "#FFFF00";
  const all = sheet.getUsedRange().load("address");
  const values = sheet.getUsedRange(true).load("address");
  await context.sync();
  return [blank.address, all.address, values.address];
});
