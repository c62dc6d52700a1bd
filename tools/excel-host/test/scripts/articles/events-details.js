// Source: "Work with events using the Excel JavaScript API", the details of a change
// Expect: [["before","after"]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("B2").values = [["before"]];
  await context.sync();
  const heard = [];
  sheet.onChanged.add(async ({ details }) => heard.push([details.valueBefore, details.valueAfter]));
  await context.sync();
  sheet.getRange("B2").values = [["after"]];
  await context.sync();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return heard;
});
