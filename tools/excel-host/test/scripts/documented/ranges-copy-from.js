// Source: docs/excel/excel-add-ins-ranges-cut-copy-paste.md: relative references adjust; RangeCopyType.values copies results
// Expect: [[["=B1*2"],[8]],[["6"],[6]]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B1").values = [[3, 4]];
  sheet.getRange("A2").formulas = [["=A1*2"]];
  sheet.getRange("B2").copyFrom("A2");
  sheet.getRange("D9").copyFrom("A2", "Values");
  const copied = sheet.getRange("B2").load("formulas, values");
  const results = sheet.getRange("D9").load("formulas, values");
  await context.sync();
  return [
    [copied.formulas[0], copied.values[0]],
    [results.formulas[0].map(String), results.values[0]],
  ];
});
