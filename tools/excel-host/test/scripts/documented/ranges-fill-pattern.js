// Source: RangeFill.pattern, RangeFill.patternColor: "The pattern of a range"; FillPattern
// Expect: [["LightUp","#FFFF00","#FF0000"],["None","#FFFFFF","#000000"],["Solid","#00FF00"],null]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const hatched = sheet.getRange("A1").format.fill;
  hatched.pattern = "LightUp";
  hatched.color = "#FFFF00";
  hatched.patternColor = "#FF0000";
  const cleared = sheet.getRange("A2").format.fill;
  cleared.pattern = "Checker";
  cleared.clear();
  const plain = sheet.getRange("A3").format.fill;
  plain.color = "#00FF00";
  const mixed = sheet.getRange("A1:A3").format.fill.load("pattern");
  for (const fill of [hatched, cleared, plain]) fill.load("pattern, color, patternColor");
  await context.sync();
  return [
    [hatched.pattern, hatched.color, hatched.patternColor],
    [cleared.pattern, cleared.color, cleared.patternColor],
    [plain.pattern, plain.color],
    mixed.pattern,
  ];
});
