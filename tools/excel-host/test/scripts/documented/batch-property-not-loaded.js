// Source: docs/develop/application-specific-api-model.md: reading a property that was not loaded throws PropertyNotLoaded
// Expect error: PropertyNotLoaded at Range.values
return Excel.run(async (context) => {
  const cell = context.workbook.worksheets.getFirst().getRange("A1");
  await context.sync();
  return cell.values;
});
