// Source: docs/excel/excel-add-ins-ranges-string-match.md: partial, case-insensitive by default; find fails with ItemNotFound
// Expect: ["Sheet1!A2",true]
return Excel.run(async (context) => {
  const range = context.workbook.worksheets.getFirst().getRange("A1:A3");
  range.values = [["Education"], ["Water and Energy"], ["energy"]];
  const hit = range.find("ENERGY", {}).load("address");
  const none = range.findOrNullObject("ENERGY", { matchCase: true, completeMatch: true });
  await context.sync();
  return [hit.address, none.isNullObject];
});
