// Source: docs/excel/co-authoring-in-excel-add-ins.md: values written right below a table make it expand
// Expect: "Sheet1!A1:B3"
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B2").values = [
    ["Name", "Role"],
    ["Ann", "mayor"],
  ];
  const table = sheet.tables.add("A1:B2", true);
  sheet.getRange("A3:B3").values = [["Bob", "clerk"]];
  const range = table.getRange().load("address");
  await context.sync();
  return range.address;
});
