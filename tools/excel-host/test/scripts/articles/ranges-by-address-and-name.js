// Source: "Get a range using the Excel JavaScript API"
// Expect: ["Sheet1!B2:C5","Sheet1!D7","Sheet1!B2:C2"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const byAddress = sheet.getRange("B2:C5").load("address");
  context.workbook.names.add("Budget", sheet.getRange("D7"));
  const byName = sheet.getRange("Budget").load("address");
  sheet.getRange("B2:C2").values = [["a", "b"]];
  const used = sheet.getUsedRange().load("address");
  await context.sync();
  return [byAddress.address, byName.address, used.address];
});
