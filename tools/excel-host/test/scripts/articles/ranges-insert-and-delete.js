// Source: "Insert a range of cells" and "Clear or delete ranges using the Excel JavaScript API"
// Expect: [["a"],[""],["c"],[""]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A3").values = [["a"], ["b"], ["c"]];
  sheet.getRange("A2").insert(Excel.InsertShiftDirection.down);
  sheet.getRange("A3").delete(Excel.DeleteShiftDirection.up);
  const range = sheet.getRange("A1:A4").load("values");
  await context.sync();
  return range.values;
});
