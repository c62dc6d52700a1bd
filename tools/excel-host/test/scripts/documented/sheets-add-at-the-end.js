// Source: WorksheetCollection.add: "The worksheet will be added at the end of existing worksheets", and is not activated
// Expect: {"names":["Sheet1","Matrix","Sheet3"],"active":"Sheet1"}
return Excel.run(async (context) => {
  const { worksheets } = context.workbook;
  worksheets.add("Matrix");
  worksheets.add();
  worksheets.load("items/name");
  const active = worksheets.getActiveWorksheet().load("name");
  await context.sync();
  return { names: worksheets.items.map(({ name }) => name), active: active.name };
});
