// Source: WorksheetCustomPropertyCollection.add: keys are case-insensitive; a key is overwritten
// Expect: ["second",1,true]
return Excel.run(async (context) => {
  const { customProperties } = context.workbook.worksheets.getFirst();
  customProperties.add("Kind", "first");
  customProperties.add("KIND", "second");
  const property = customProperties.getItem("kind").load("value");
  const count = customProperties.getCount();
  const missing = customProperties.getItemOrNullObject("other");
  await context.sync();
  return [property.value, count.value, missing.isNullObject];
});
