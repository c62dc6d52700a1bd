// Source: "Overview of Excel tables" of Microsoft's support pages; exceljs issue 2944: names of columns are unique texts
// Expect: [["Nom","nom2","2026","Column1"]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:D1").values = [["Nom", "nom", 2026, ""]];
  const header = sheet.tables.add("A1:D3", true).getHeaderRowRange().load("values");
  await context.sync();
  return header.values;
});
