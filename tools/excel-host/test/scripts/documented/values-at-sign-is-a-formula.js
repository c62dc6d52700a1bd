// Source: CWE-1236 and "Implicit intersection operator: @" of Microsoft's support pages: an at sign begins a formula
// Expect: ["#NAME?","=@x"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const [raw, safe] = [sheet.getRange("A1"), sheet.getRange("A2")];
  raw.values = [["@x"]];
  safe.values = [["'=@x"]];
  raw.load("values");
  safe.load("values");
  await context.sync();
  return [raw, safe].map(({ values }) => values[0][0]);
});
