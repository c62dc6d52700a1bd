// Source: ConditionalFormat.customOrNullObject, cellValueOrNullObject …: a null object when the rule is of another kind
// Expect: [false,true,true,true,true,true]
return Excel.run(async (context) => {
  const rule = context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.add("Custom");
  const kinds = [
    rule.customOrNullObject,
    rule.cellValueOrNullObject,
    rule.textComparisonOrNullObject,
    rule.topBottomOrNullObject,
    rule.presetOrNullObject,
    rule.dataBarOrNullObject,
  ];
  for (const each of kinds) each.load();
  await context.sync();
  return kinds.map(({ isNullObject }) => isNullObject);
});
