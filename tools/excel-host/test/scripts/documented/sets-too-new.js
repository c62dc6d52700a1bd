// Source: docs/develop/specify-api-requirements-runtime.md: a member above the supported set answers ApiNotFound
// Set: 1.11
// Expect error: ApiNotFound at Worksheet.customProperties
return Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().customProperties.add("k", "v");
  await context.sync();
});
