// Source: "Find special cells within a range using the Excel JavaScript API"
// Expect: "Sheet1!B1,Sheet1!B3"
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B3").formulas = [
    [1, "=A1*2"],
    [2, 7],
    [3, "=A3*2"],
  ];
  const formulas = sheet.getUsedRange().getSpecialCells(Excel.SpecialCellType.formulas);
  formulas.format.fill.color = "pink";
  formulas.load("address");
  await context.sync();
  return formulas.address;
});
