// Source: docs/excel/excel-add-ins-ranges-unbounded.md: cell properties of unbounded ranges read as null, the address is there
// Expect: ["Sheet1!A:A",null]
return Excel.run(async (context) => {
  const column = context.workbook.worksheets.getFirst().getRange("A:A");
  column.load("address");
  await context.sync();
  column.load("values");
  await context.sync();
  return [column.address, column.values];
});
