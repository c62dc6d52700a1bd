// Source: docs/excel/excel-add-ins-ranges-clear-delete.md; "How to correct a #REF! error" of Microsoft's support pages
// Expect: [["=#REF!*2"],["#REF!"]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1").values = [[4]];
  sheet.getRange("C1").formulas = [["=A1*2"]];
  sheet.getRange("A:A").delete("Left");
  const cell = sheet.getRange("B1").load("formulas, values");
  await context.sync();
  return [cell.formulas[0], cell.values[0]];
});
