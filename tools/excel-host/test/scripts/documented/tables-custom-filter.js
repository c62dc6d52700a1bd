// Source: Filter.applyCustomFilter; docs/excel/excel-add-ins-tables.md, "Clear table filters"
// Expect: {"shown":[["Score"],[20],[30]],"criteria":{"filterOn":"Custom","criterion1":">=15","criterion2":"<=30","operator":"And"},"after":[["Score"],[10],[20],[30],[40]]}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A5").values = [["Score"], [10], [20], [30], [40]];
  const table = sheet.tables.add("A1:A5", true);
  const shown = async () => {
    const rows = Array.from({ length: 5 }, (_, row) => table.getRange().getRow(row).load("values, rowHidden"));
    await context.sync();
    return rows.filter(({ rowHidden }) => !rowHidden).map(({ values }) => values[0]);
  };
  const filter = table.columns.getItem("Score").filter;
  filter.applyCustomFilter(">=15", "<=30", "And");
  filter.load("criteria");
  const before = await shown();
  const { filterOn, criterion1, criterion2, operator } = filter.criteria;
  table.clearFilters();
  const after = await shown();
  return { shown: before, criteria: { filterOn, criterion1, criterion2, operator }, after };
});
