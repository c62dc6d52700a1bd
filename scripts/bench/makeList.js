/*
 * Body of an Office.js script: writes the list into an empty workbook. DATA is put before it: headers, rows, and whether they are a
 * table.
 */
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.name = "Stakeholders";
  const { headers, rows, isTable } = DATA;
  sheet.getRangeByIndexes(0, 0, 1, headers.length).values = [headers];
  for (let first = 0; first < rows.length; first += 5_000) {
    const block = rows.slice(first, first + 5_000);
    sheet.getRangeByIndexes(first + 1, 0, block.length, headers.length).values = block;
    await context.sync();
  }
  const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, headers.length);
  if (isTable) sheet.tables.add(range, true).name = "Stakeholders";
  await context.sync();
});
