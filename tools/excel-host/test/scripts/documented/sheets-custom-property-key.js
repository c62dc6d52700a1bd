// Source: WorksheetCustomPropertyCollection.add: "Keys larger than 255 characters will throw an InvalidArgument error"
// Expect error: InvalidArgument at WorksheetCustomPropertyCollection.add
return Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().customProperties.add("k".repeat(256), "v");
  await context.sync();
});
