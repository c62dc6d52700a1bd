// Source: RangeBorderCollection of @types/office-js: InsideHorizontal lies between the rows of a range
// Expect error: InvalidArgument at RangeBorder.style
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C1").format.borders.getItem("InsideHorizontal").style = "Continuous";
  await context.sync();
});
