// Source: Workbook.getActiveChart: "If there is no active chart, an ItemNotFound exception is thrown"
// Expect error: ItemNotFound at Workbook.getActiveChart
return Excel.run(async (context) => {
  context.workbook.getActiveChart().load("name");
  await context.sync();
});
