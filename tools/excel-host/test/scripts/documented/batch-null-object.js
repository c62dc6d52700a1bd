// Source: docs/develop/application-specific-api-model.md, "*OrNullObject methods and properties"
// Expect: [true,false]
return Excel.run(async (context) => {
  const missing = context.workbook.worksheets.getItemOrNullObject("Missing");
  const first = context.workbook.worksheets.getItemOrNullObject("Sheet1");
  await context.sync();
  return [missing.isNullObject, first.isNullObject];
});
