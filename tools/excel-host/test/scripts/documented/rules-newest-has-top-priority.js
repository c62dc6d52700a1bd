// Source: ConditionalFormatCollection.add: "Adds a new conditional format to the collection at the first/top priority"
// Expect: [["=$A1=2","=$A1=1"],[0,1]]
return Excel.run(async (context) => {
  const range = context.workbook.worksheets.getFirst().getRange("A1:B9");
  for (const value of [1, 2]) {
    const rule = range.conditionalFormats.add("Custom");
    rule.custom.rule.formula = `=$A1=${value}`;
    rule.custom.format.fill.color = "#FFFF00";
  }
  range.conditionalFormats.load("items/priority, items/custom/rule/formula");
  await context.sync();
  const rules = [...range.conditionalFormats.items].sort((a, b) => a.priority - b.priority);
  return [rules.map(({ custom }) => custom.rule.formula), rules.map(({ priority }) => priority)];
});
