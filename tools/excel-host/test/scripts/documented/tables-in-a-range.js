// Source: Range.getTables: tables that overlap, or with fullyContained only those inside
// Expect: [["Right","Left"],["Left"]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.tables.add("A3:B5", true).name = "Left";
  sheet.tables.add("D1:E4", true).name = "Right";
  const touched = sheet.getRange("A1:D5").getTables(false).load("items/name");
  const inside = sheet.getRange("A1:D5").getTables(true).load("items/name");
  await context.sync();
  return [touched.items.map(({ name }) => name), inside.items.map(({ name }) => name)];
});
