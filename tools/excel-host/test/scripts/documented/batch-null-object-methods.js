// Source: samples of Excel's documentation, which begin so whether the sheet is there or not (excel-add-ins-charts-data-labels.md)
// Expect: [["Sheet1","Sample"],"undefined"]
async function setup(context) {
  context.workbook.worksheets.getItemOrNullObject("Sample").delete();
  context.workbook.worksheets.add("Sample");
  const count = context.workbook.worksheets.getItemOrNullObject("Missing").tables.getCount();
  await context.sync();
  return typeof count.value;
}
return Excel.run(async (context) => {
  await setup(context);
  const value = await setup(context);
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  return [sheets.items.map((sheet) => sheet.name), value];
});
