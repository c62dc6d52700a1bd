// Source: docs/excel/co-authoring-in-excel-add-ins.md: a table does not expand where data validation starts below it
// Expect: "Sheet1!A1:B2"
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B2").values = [
    ["Name", "Score"],
    ["Ann", 1],
  ];
  const table = sheet.tables.add("A1:B2", true);
  sheet.getRange("A3:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "Bob,Cid" } };
  sheet.getRange("A3:B3").values = [["Bob", 2]];
  const range = table.getRange().load("address");
  await context.sync();
  return range.address;
});
