// Source: NamedItem.scope, NamedItem.type, NamedItem.value; docs/excel/excel-add-ins-workbooks.md
// Expect: [["Workbook","Range","Sheet1!A1:A2"],["Worksheet","Integer",7]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const place = context.workbook.names.add("Place", sheet.getRange("A1:A2")).load("scope, type, value");
  const number = sheet.names.add("Seven", "=7").load("scope, type, value");
  await context.sync();
  return [place, number].map(({ scope, type, value }) => [scope, type, value]);
});
