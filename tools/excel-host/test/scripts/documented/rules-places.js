// Source: ConditionalFormat.priority: "changing this also changes other conditional formats' priorities"; negative ones "begin from the back"
// Expect: [["=3","=1","=2"],["=1","=2","=3"],["Sheet1!A1:B9",true,"Sheet1!A1:B9"]]
return Excel.run(async (context) => {
  const range = context.workbook.worksheets.getFirst().getRange("A1:B9");
  const rules = [1, 2, 3].map((value) => {
    const rule = range.conditionalFormats.add("Custom");
    rule.custom.rule.formula = `=${value}`;
    return rule;
  });
  const order = async () => {
    range.conditionalFormats.load("items/priority, items/custom/rule/formula");
    await context.sync();
    return range.conditionalFormats.items.map(({ custom }) => custom.rule.formula);
  };
  rules[1].priority = -1;
  const first = await order();
  rules[2].priority = 99;
  const second = await order();
  const areas = rules[0].getRanges().load("address");
  const only = rules[0].getRangeOrNullObject().load("address");
  await context.sync();
  return [first, second, [areas.address, !only.isNullObject, only.address]];
});
