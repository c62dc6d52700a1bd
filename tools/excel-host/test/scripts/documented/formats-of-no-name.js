// Source: RangeFill.color of @types/office-js: a named HTML color
// Expect error: InvalidArgument at RangeFill.color
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1").format.fill.color = "blackish";
  await context.sync();
});
