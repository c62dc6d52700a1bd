// Source: docs/excel/excel-add-ins-events.md, "Enable and disable events": Runtime.enableEvents
// Expect: 1
async function play() {
  let count = 0;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add(async () => {
      count += 1;
    });
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("A1").values = [[2]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  return count;
}
return play();
