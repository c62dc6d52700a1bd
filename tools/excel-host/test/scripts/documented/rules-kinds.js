// Source: docs/excel/excel-add-ins-conditional-formatting.md: cell value, text comparison, top/bottom and preset criteria
// Expect: [["CellValue",{"formula1":"=0","operator":"LessThan"}],["ContainsText",{"operator":"Contains","text":"Delayed"}],["TopBottom",{"rank":1,"type":"TopItems"}],["PresetCriteria",{"criterion":"OneStdDevAboveAverage"}]]
return Excel.run(async (context) => {
  const rules = context.workbook.worksheets.getFirst().getRange("B2:B9").conditionalFormats;
  const value = rules.add(Excel.ConditionalFormatType.cellValue);
  value.cellValue.format.font.color = "red";
  value.cellValue.rule = { formula1: "=0", operator: "LessThan" };
  const text = rules.add(Excel.ConditionalFormatType.containsText);
  text.textComparison.format.font.color = "#FF0000";
  text.textComparison.rule = { operator: Excel.ConditionalTextOperator.contains, text: "Delayed" };
  const top = rules.add(Excel.ConditionalFormatType.topBottom);
  top.topBottom.format.fill.color = "green";
  top.topBottom.rule = { rank: 1, type: "TopItems" };
  const preset = rules.add(Excel.ConditionalFormatType.presetCriteria);
  preset.preset.rule = { criterion: Excel.ConditionalFormatPresetCriterion.oneStdDevAboveAverage };
  for (const each of [value, text, top, preset]) each.load("type");
  const kinds = [value.cellValue, text.textComparison, top.topBottom, preset.preset];
  for (const each of kinds) each.load("rule");
  await context.sync();
  return [value, text, top, preset].map(({ type }, index) => [type, kinds[index].rule]);
});
