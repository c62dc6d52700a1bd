// Source: no blank cell stands for what Excel would calculate: functions this host does not calculate are refused by name
// Expect error: NotImplemented at Range.formulas
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1").formulas = "=PMT(0.05,12,1000)";
  await context.sync();
});
