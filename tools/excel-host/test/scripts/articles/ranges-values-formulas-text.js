// Source: "Set and get range values, text, or formulas using the Excel JavaScript API"
// Expect: [[["Pens",3,1.5,4.5]],"=B2*C2",[["Pens","3","1.50","4.50"]]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:D1").values = [["Item", "Count", "Price", "Sum"]];
  sheet.getRange("A2:C2").values = [["Pens", 3, 1.5]];
  sheet.getRange("D2").formulas = [["=B2*C2"]];
  sheet.getRange("C2:D2").numberFormat = [["0.00", "0.00"]];
  const row = sheet.getRange("A2:D2").load("values, formulas, text");
  await context.sync();
  return [row.values, row.formulas[0][3], row.text];
});
