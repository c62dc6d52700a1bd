// Source: docs/excel/excel-add-ins-data-validation.md: lists, decimals, dates, lengths of texts and formulas of one's own
// Expect: ["Sheet1!A2","Sheet1!B3","Sheet1!C2:C3","Sheet1!D3","Sheet1!E1","Sheet1!F2"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("H1:H2").values = [["North"], ["South"]];
  const rules = {
    A: { list: { inCellDropDown: true, source: "yes,no" } },
    B: { list: { inCellDropDown: true, source: "=$H$1:$H$2" } },
    C: { decimal: { formula1: 0.5, operator: "GreaterThan" } },
    D: { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } },
    E: { custom: { formula: "=E1<F1" } },
    F: { date: { formula1: 36526, operator: "GreaterThanOrEqualTo" } },
  };
  sheet.getRange("A1:F3").values = [
    ["yes", "north", 0.75, "abc", 50000, 40000],
    ["Yes", "South", 0.5, "a", 1, 30000],
    ["no", "West", "text", "abcd", 2, 36526],
  ];
  const found = Object.entries(rules).map(([column, rule]) => {
    const { dataValidation } = sheet.getRange(`${column}1:${column}3`);
    dataValidation.rule = rule;
    return dataValidation.getInvalidCells().load("address");
  });
  await context.sync();
  return found.map(({ address }) => address);
});
