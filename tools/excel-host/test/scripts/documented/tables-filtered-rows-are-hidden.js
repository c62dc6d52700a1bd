// Source: Range.rowHidden; docs/excel/excel-add-ins-tables.md: rows that a filter leaves out are hidden ones, and still in the body
// Expect: {"filtered":[true,false],"all":null,"body":[["Ann"],["Bob"]],"cleared":false}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A3").values = [["Name"], ["Ann"], ["Bob"]];
  const table = sheet.tables.add("A1:A3", true);
  table.columns.getItem("Name").filter.applyValuesFilter(["Bob"]);
  const rows = ["A2", "A3", "A2:A3"].map((address) => sheet.getRange(address).load("rowHidden"));
  const body = table.getDataBodyRange().load("values");
  await context.sync();
  const [ann, bob, all] = rows.map(({ rowHidden }) => rowHidden);
  table.clearFilters();
  const cleared = sheet.getRange("A2:A3").load("rowHidden");
  await context.sync();
  return { filtered: [ann, bob], all, body: body.values, cleared: cleared.rowHidden };
});
