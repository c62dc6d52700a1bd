// Source: docs/excel/excel-add-ins-tables.md; "Excel always shows a row" (ClosedXML issue 1648): a table without data has one blank row
// Expect: {"count":1,"address":"Sheet1!A2:B2","values":[["",""]]}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B1").values = [["Name", "Role"]];
  const table = sheet.tables.add("A1:B1", true);
  table.rows.load("count");
  const body = table.getDataBodyRange().load("address, values");
  await context.sync();
  return { count: table.rows.count, address: body.address, values: body.values };
});
