// Source: ConditionalTopBottomRule.rank: "The rank between 1 and 1000 for numeric ranks or 1 and 100 for percent ranks"
// Expect error: InvalidArgument at TopBottomConditionalFormat.rule
return Excel.run(async (context) => {
  const rule = context.workbook.worksheets.getFirst().getRange("A1:A9").conditionalFormats.add("TopBottom");
  rule.topBottom.rule = { rank: 101, type: "BottomPercent" };
  await context.sync();
});
