// Source: docs/excel/excel-add-ins-tables.md; TableCollection.add: a table can't overlap another table
// Expect error: InvalidArgument at TableCollection.add
return Excel.run(async (context) => {
  const { tables } = context.workbook.worksheets.getFirst();
  tables.add("A1:B3", true);
  tables.add("B2:C4", true);
  await context.sync();
});
