// Source: Table.legacyId: a numeric id; Table.id remains the same when the table is renamed
// Expect: [true,true]
return Excel.run(async (context) => {
  const table = context.workbook.worksheets.getFirst().tables.add("A1:B3", true).load("id, legacyId");
  await context.sync();
  const before = table.legacyId;
  table.name = "People";
  const again = context.workbook.tables.getItem(table.id).load("legacyId");
  await context.sync();
  return [/^\d+$/.test(before), again.legacyId === before];
});
