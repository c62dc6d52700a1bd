// Source: docs/excel/excel-add-ins-ranges-remove-duplicates.md: the first of equal rows stays, those below move up
// Expect: [1,2,[["a",1],["b",2],["",""]]]
return Excel.run(async (context) => {
  const range = context.workbook.worksheets.getFirst().getRange("A1:B3");
  range.values = [
    ["a", 1],
    ["A", 9],
    ["b", 2],
  ];
  const result = range.removeDuplicates([0], false).load("removed, uniqueRemaining");
  range.load("values");
  await context.sync();
  return [result.removed, result.uniqueRemaining, range.values];
});
