// Source: "Work with worksheets using the Excel JavaScript API", add, rename, move and delete a worksheet
// Expect: [["Plan","Sheet1"],true]
return Excel.run(async (context) => {
  const { worksheets } = context.workbook;
  const plan = worksheets.add("Draft");
  plan.name = "Plan";
  plan.position = 0;
  plan.tabColor = "#FF8800";
  worksheets.add("Gone").delete();
  const gone = worksheets.getItemOrNullObject("Gone");
  worksheets.load("items/name");
  await context.sync();
  return [worksheets.items.map(({ name }) => name), gone.isNullObject];
});
