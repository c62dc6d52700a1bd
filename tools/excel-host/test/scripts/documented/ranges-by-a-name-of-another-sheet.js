// Source: Worksheet.getRange of @types/office-js: ranges of this worksheet
// Expect error: InvalidArgument at Worksheet.getRange
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [["Name"], ["x"]];
  sheet.tables.add("A1:A2", true).name = "People";
  context.workbook.worksheets.add("Other").getRange("People").load("address");
  await context.sync();
});
