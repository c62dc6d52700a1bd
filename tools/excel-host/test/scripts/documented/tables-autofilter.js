// Source: AutoFilter.isDataFiltered, AutoFilter.clearCriteria; docs/excel/excel-add-ins-worksheets.md, "Filter data"
// Expect: [true,false,"Sheet1!A1:A4"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A4").values = [["Role"], ["mayor"], ["clerk"], ["mayor"]];
  const table = sheet.tables.add("A1:A4", true);
  table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["clerk"] });
  table.autoFilter.load("isDataFiltered");
  await context.sync();
  const filtered = table.autoFilter.isDataFiltered;
  table.autoFilter.clearCriteria();
  table.autoFilter.load("isDataFiltered");
  const range = table.autoFilter.getRange().load("address");
  await context.sync();
  return [filtered, table.autoFilter.isDataFiltered, range.address];
});
