// Source: "Using structured references with Excel tables" of Microsoft's support pages: [ ] # ' are escaped with an apostrophe
// Expect: [[3]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A3").values = [["# of [d'Ivoire]"], [1], [2]];
  sheet.tables.add("A1:A3", true).name = "People";
  const sum = sheet.getRange("C1");
  sum.formulas = [["=SUM(People['# of '[d''Ivoire']])"]];
  sum.load("values");
  await context.sync();
  return sum.values;
});
