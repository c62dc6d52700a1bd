// Source: Table.reapplyFilters: "Reapplies all the filters currently on the table."
// Expect: [[["N"],[3]],[["N"],[9]],[["N"],[9],[5]]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A4").values = [["N"], [1], [3], [2]];
  const table = sheet.tables.add("A1:A4", true);
  const { filter } = table.columns.getItem("N");
  filter.applyTopItemsFilter(1);
  const largest = table.getRange().getVisibleView().load("values");
  await context.sync();
  const first = largest.values;
  sheet.getRange("A2").values = [[9]];
  filter.applyCustomFilter(">4");
  const large = table.getRange().getVisibleView().load("values");
  await context.sync();
  // A value that changes is not filtered by itself.
  sheet.getRange("A4").values = [[5]];
  table.reapplyFilters();
  const again = table.getRange().getVisibleView().load("values");
  await context.sync();
  return [first, large.values, again.values];
});
