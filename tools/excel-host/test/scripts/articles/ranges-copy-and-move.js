// Source: "Cut, copy, and paste ranges using the Excel JavaScript API"
// Expect: [["","",1,2],["=C1+D1","","",""]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B1").values = [[1, 2]];
  sheet.getRange("A2").formulas = [["=A1+B1"]];
  sheet.getRange("C1").copyFrom("A1:B1");
  sheet.getRange("A1:B1").moveTo("C1");
  const range = sheet.getRange("A1:D2").load("formulas");
  await context.sync();
  return range.formulas;
});
