// Source: "Using structured references with Excel tables": @ means this row; outside of the table it is #VALUE!
// Expect: [[10],["#VALUE!"]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B2").values = [
    ["N", "Ten"],
    [1, ""],
  ];
  sheet.tables.add("A1:B2", true);
  sheet.getRange("B2").formulas = [["=[@N]*10"]];
  sheet.getRange("D9").formulas = [["=Table1[@N]"]];
  const [inside, outside] = [sheet.getRange("B2").load("values"), sheet.getRange("D9").load("values")];
  await context.sync();
  return [inside.values[0], outside.values[0]];
});
