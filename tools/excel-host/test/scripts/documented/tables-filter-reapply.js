// Source: Table.reapplyFilters: "Reapplies all the filters currently on the table."
// Expect: [[["N"],[3]],[["N"],[9]],[["N"],[9],[5]]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A4").values = [["N"], [1], [3], [2]];
  const table = sheet.tables.add("A1:A4", true);
  const shown = async () => {
    const rows = Array.from({ length: 4 }, (_, row) => table.getRange().getRow(row).load("values, rowHidden"));
    await context.sync();
    return rows.filter(({ rowHidden }) => !rowHidden).map(({ values }) => values[0]);
  };
  const { filter } = table.columns.getItem("N");
  filter.applyTopItemsFilter(1);
  const largest = await shown();
  sheet.getRange("A2").values = [[9]];
  filter.applyCustomFilter(">4");
  const large = await shown();
  // A value that changes is not filtered by itself.
  sheet.getRange("A4").values = [[5]];
  table.reapplyFilters();
  return [largest, large, await shown()];
});
