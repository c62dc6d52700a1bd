// Source: Filter.applyCustomFilter; docs/excel/excel-add-ins-tables.md, "Clear table filters"
// Expect: {"shown":[["Score"],[20],[30]],"criteria":{"filterOn":"Custom","criterion1":">=15","criterion2":"<=30","operator":"And"},"after":[["Score"],[10],[20],[30],[40]]}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A5").values = [["Score"], [10], [20], [30], [40]];
  const table = sheet.tables.add("A1:A5", true);
  const filter = table.columns.getItem("Score").filter;
  filter.applyCustomFilter(">=15", "<=30", "And");
  const view = table.getRange().getVisibleView().load("values");
  filter.load("criteria");
  await context.sync();
  const shown = view.values;
  const { filterOn, criterion1, criterion2, operator } = filter.criteria;
  table.clearFilters();
  const all = table.getRange().getVisibleView().load("values");
  await context.sync();
  return { shown, criteria: { filterOn, criterion1, criterion2, operator }, after: all.values };
});
