// Source: "Overview of Excel tables" of Microsoft's support pages: headers are texts, a date is the text it showed
// Expect: ["1/15/2025","50%"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B2").values = [
    ["2025-01-15", "50%"],
    [1, 2],
  ];
  const columns = sheet.tables.add("A1:B2", true).columns;
  columns.load("items/name");
  await context.sync();
  return columns.items.map(({ name }) => name);
});
