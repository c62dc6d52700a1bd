// Source: TableCollection.add, parameter hasHeaders: "Excel will automatically generate header shifting the data down by one row"
// Expect: {"address":"Sheet1!A1:B3","values":[["Column1","Column2"],["Ann",1],["Bob",2]],"below":[["note"]],"sum":[["=SUM(B2:B3)"]]}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B2").values = [
    ["Ann", 1],
    ["Bob", 2],
  ];
  sheet.getRange("A3").values = [["note"]];
  sheet.getRange("D9").formulas = [["=SUM(B1:B2)"]];
  const range = sheet.tables.add("A1:B2", false).getRange().load("address, values");
  const below = sheet.getRange("A4").load("values");
  const sum = sheet.getRange("D9").load("formulas");
  await context.sync();
  return { address: range.address, values: range.values, below: below.values, sum: sum.formulas };
});
