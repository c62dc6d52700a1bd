// Source: docs/excel/excel-add-ins-ranges-special-cells.md: constants, formulas and blanks, narrowed by the types of their values
// Expect: ["Sheet1!A1:C1,Sheet1!A2:B2,Sheet1!A4","Sheet1!A2:B2,Sheet1!A4","Sheet1!C2","Sheet1!B4:C4,Sheet1!A3:C3",true]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C2").formulas = [
    ["Name", "Score", "Next"],
    [1, 2, "=1/0"],
  ];
  sheet.getRange("A4").values = [[true]];
  const used = sheet.getUsedRange();
  const found = [
    used.getSpecialCells("Constants"),
    used.getSpecialCells("Constants", "LogicalNumbers"),
    used.getSpecialCells("Formulas", "Errors"),
    used.getSpecialCells("Blanks"),
  ];
  const none = used.getSpecialCellsOrNullObject("Formulas", "Text");
  for (const areas of found) areas.load("address");
  await context.sync();
  const [constants, numbers, errors, blanks] = found.map(({ address }) => address);
  return [constants, numbers, errors, blanks.split(",").reverse().join(","), none.isNullObject];
});
