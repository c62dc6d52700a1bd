// Source: "Work with events using the Excel JavaScript API", register and remove an event handler
// Expect: [["A1"]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const heard = [];
  const result = sheet.onChanged.add(async ({ address }) => heard.push(address));
  await context.sync();
  sheet.getRange("A1").values = [["first"]];
  await context.sync();
  await new Promise((resolve) => setTimeout(resolve, 50));
  result.remove();
  await context.sync();
  sheet.getRange("A2").values = [["second"]];
  await context.sync();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return [heard];
});
