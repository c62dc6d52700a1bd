// Source: docs/excel/excel-add-ins-events.md; WorksheetChangedEventArgs.details: only for a single cell
// Expect: [["A1","RangeEdited","Local",2],["B1:B2","RangeEdited","Local",null]]
async function play() {
  const seen = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add(async ({ address, changeType, source, details }) => {
      seen.push([address, changeType, source, details === undefined || details === null ? null : details.valueAfter]);
    });
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[2]];
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B1:B2").values = [[1], [2]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  return seen;
}
return play();
