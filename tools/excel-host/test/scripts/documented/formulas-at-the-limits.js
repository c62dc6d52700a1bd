// Source: "Excel specifications and limits" of Microsoft's support pages
// Expect: [[255,255,1]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("A1:C1");
  const levels = `=${"ABS(".repeat(64)}1${")".repeat(64)}`;
  range.formulas = [[`=LEN("${"x".repeat(255)}")`, `=SUM(${Array(255).fill(1).join(",")})`, levels]];
  range.load("values");
  await context.sync();
  return range.values;
});
