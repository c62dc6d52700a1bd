// Source: docs/testing/application-specific-api-error-handling.md, ItemAlreadyExists
// Expect error: ItemAlreadyExists at NamedItemCollection.add
return Excel.run(async (context) => {
  const { names } = context.workbook;
  names.add("Rate", "=1");
  names.add("RATE", "=2");
  await context.sync();
});
