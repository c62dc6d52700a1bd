// Source: RangeSort.apply; docs/excel/excel-add-ins-worksheets.md, "Sort data": by column, with headers left in place
// Expect: [["N","M"],[1,"a"],[2,"b"],[3,"c"],["x","d"],["","e"]]
return Excel.run(async (context) => {
  const range = context.workbook.worksheets.getFirst().getRange("A1:B6");
  range.values = [
    ["N", "M"],
    ["x", "d"],
    [3, "c"],
    ["", "e"],
    [1, "a"],
    [2, "b"],
  ];
  range.sort.apply([{ key: 0, ascending: true }], false, true);
  range.load("values");
  await context.sync();
  return range.values;
});
