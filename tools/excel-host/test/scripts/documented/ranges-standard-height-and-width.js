// Source: RangeFormat.useStandardHeight: "Setting it to false has no effect"; null when rows are not all the same height
// Expect: [[false,null,true],[false,true]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const format = sheet.getRange("A1").format;
  format.rowHeight = 40;
  format.columnWidth = 100;
  format.useStandardHeight = false;
  const both = sheet.getRange("A1:A2").format.load("useStandardHeight");
  format.load("useStandardHeight, useStandardWidth");
  await context.sync();
  const before = [format.useStandardHeight, format.useStandardWidth];
  format.useStandardHeight = true;
  format.useStandardWidth = true;
  format.load("useStandardHeight, useStandardWidth");
  await context.sync();
  return [
    [before[0], both.useStandardHeight, format.useStandardHeight],
    [before[1], format.useStandardWidth],
  ];
});
