// Source: Table.showHeaders; structured references go on with the names of the columns
// Expect: {"range":"Sheet1!A2:B3","header":[["",""]],"sum":[[3]],"back":[["Name","Score"]]}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B3").values = [
    ["Name", "Score"],
    ["Ann", 1],
    ["Bob", 2],
  ];
  const table = sheet.tables.add("A1:B3", true);
  sheet.getRange("E1").formulas = [["=SUM(Table1[Score])"]];
  table.showHeaders = false;
  const range = table.getRange().load("address");
  const header = sheet.getRange("A1:B1").load("values");
  const sum = sheet.getRange("E1").load("values");
  await context.sync();
  const first = [range.address, header.values, sum.values];
  table.showHeaders = true;
  const back = table.getHeaderRowRange().load("values");
  await context.sync();
  return { range: first[0], header: first[1], sum: first[2], back: back.values };
});
