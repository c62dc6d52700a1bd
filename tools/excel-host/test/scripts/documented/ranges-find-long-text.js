// Source: own knowledge of Excel's Find and Replace: its box takes 255 characters
// Expect error: InvalidArgument at Range.findOrNullObject
return Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
  const atMost = range.findOrNullObject("x".repeat(255), {});
  await context.sync();
  if (!atMost.isNullObject) throw new Error("Something was found.");
  range.findOrNullObject("x".repeat(256), {});
  await context.sync();
});
