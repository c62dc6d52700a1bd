// Source: Range.rowHidden: null when some rows are hidden and others not
// Expect: [null,true,false]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("2:2").rowHidden = true;
  const [mixed, hidden, shown] = ["A1:A3", "A2", "A1"].map((address) => sheet.getRange(address).load("rowHidden"));
  await context.sync();
  return [mixed.rowHidden, hidden.rowHidden, shown.rowHidden];
});
