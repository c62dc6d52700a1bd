// Source: "Using structured references with Excel tables" of Microsoft's support pages
// Expect: [[6,"Score",3,2]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B4").values = [
    ["Name", "Score"],
    ["Ann", 1],
    ["Bob", 2],
    ["Cid", 3],
  ];
  sheet.tables.add("A1:B4", true).name = "People";
  const cells = sheet.getRange("D1:G1");
  cells.formulas = [
    ["=SUM(People[Score])", "=People[[#Headers],[Score]]", "=ROWS(People)", '=COUNTIFS(People[Score],">1")'],
  ];
  cells.load("values");
  await context.sync();
  return cells.values;
});
