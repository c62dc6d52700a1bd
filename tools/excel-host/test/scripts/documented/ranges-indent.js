// Source: RangeFormat.adjustIndent: "If the amount would raise the indent level above 250, the indent level stays with 250"
// Expect: [5,0,250,true]
return Excel.run(async (context) => {
  const format = context.workbook.worksheets.getFirst().getRange("A1").format;
  const levels = [];
  format.indentLevel = 2;
  for (const amount of [3, -10, 250, 1]) {
    format.adjustIndent(amount);
    format.load("indentLevel");
    await context.sync();
    levels.push(format.indentLevel);
  }
  format.horizontalAlignment = "Distributed";
  format.autoIndent = true;
  format.load("autoIndent");
  await context.sync();
  return [levels[0], levels[1], levels[3], format.autoIndent];
});
