// Source: Range.merge; only the upper left cell of merged cells holds a value; Range.getMergedAreasOrNullObject tells them
// Expect: {"values":[["a",""],["",""]],"areas":"Sheet1!A1:B2","none":true}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("A1:B2");
  range.values = [
    ["a", "b"],
    ["c", "d"],
  ];
  range.merge();
  range.load("values");
  const areas = range.getMergedAreasOrNullObject().load("address");
  const none = sheet.getRange("D1:E2").getMergedAreasOrNullObject();
  await context.sync();
  return { values: range.values, areas: areas.address, none: none.isNullObject };
});
