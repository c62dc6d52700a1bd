// Source: Table.resize: "The new range must overlap with the original table range and the headers … must be in the same row"
// Expect: ["Sheet1!A1:C4","InvalidArgument"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const table = sheet.tables.add("A1:B3", true);
  table.resize("A1:C4");
  const range = table.getRange().load("address");
  await context.sync();
  try {
    table.resize("A2:C4");
    await context.sync();
  } catch (error) {
    return [range.address, error.code];
  }
  return "resized";
});
