// Source: docs/testing/application-specific-api-error-handling.md, FilteredRangeConflict; Excel says "Can't move cells in a filtered range or table"
// Expect error: FilteredRangeConflict at Range.insert
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B4").values = [
    ["Name", "Score"],
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ];
  const table = sheet.tables.add("A1:B4", true);
  // Without a filter they move.
  sheet.getRange("A3:B3").insert("Down");
  table.columns.getItem("Score").filter.applyTopItemsFilter(1);
  // Whole rows move with a filter too.
  sheet.getRange("4:4").insert("Down");
  await context.sync();
  sheet.getRange("A3:B3").insert("Down");
  await context.sync();
});
