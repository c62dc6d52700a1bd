// Source: ConditionalFormatCollection.getItemOrNullObject: a null object for an id there is not
// Expect: [true,false]
return Excel.run(async (context) => {
  const rules = context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats;
  const rule = rules.add("Custom").load("id");
  await context.sync();
  const none = rules.getItemOrNullObject("none");
  const same = rules.getItemOrNullObject(rule.id);
  await context.sync();
  return [none.isNullObject, same.isNullObject];
});
