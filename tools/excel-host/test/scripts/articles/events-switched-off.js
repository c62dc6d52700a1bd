// Source: "Work with events using the Excel JavaScript API", enable and disable events
// Expect: 1
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  let count = 0;
  sheet.onChanged.add(async () => void (count += 1));
  context.runtime.enableEvents = false;
  await context.sync();
  sheet.getRange("A1").values = [[1]];
  await context.sync();
  context.runtime.enableEvents = true;
  await context.sync();
  sheet.getRange("A1").values = [[2]];
  await context.sync();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return count;
});
