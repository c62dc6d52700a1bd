// Source: office-js issue 2097 (by design): no expansion when the first cell of the new row stays blank
// Expect: "Sheet1!A1:B2"
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B2").values = [
    ["Name", "Role"],
    ["Ann", "mayor"],
  ];
  const table = sheet.tables.add("A1:B2", true);
  sheet.getRange("A3:B3").values = [["", "clerk"]];
  const range = table.getRange().load("address");
  await context.sync();
  return range.address;
});
