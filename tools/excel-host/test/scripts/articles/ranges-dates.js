// Source: "Work with dates using the Excel JavaScript API"
// Expect: [[45366],[["2024-03-15"]]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const day = sheet.getRange("A1");
  day.values = [[Math.round(Date.UTC(2024, 2, 15) / 86400000) + 25569]];
  day.numberFormat = [["yyyy-mm-dd"]];
  day.load("values, text");
  await context.sync();
  return [day.values[0], day.text];
});
