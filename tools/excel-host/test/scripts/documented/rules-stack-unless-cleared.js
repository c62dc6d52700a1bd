// Source: docs/excel/excel-add-ins-conditional-formatting.md; ConditionalFormatCollection.clearAll: what is added again stacks
// Expect: [2,1]
return Excel.run(async (context) => {
  const rules = context.workbook.worksheets.getFirst().getRange("A1:A9").conditionalFormats;
  const add = () => {
    rules.add("Custom").custom.rule.formula = "=$A1=1";
  };
  add();
  add();
  const stacked = rules.getCount();
  rules.clearAll();
  add();
  const cleared = rules.getCount();
  await context.sync();
  return [stacked.value, cleared.value];
});
