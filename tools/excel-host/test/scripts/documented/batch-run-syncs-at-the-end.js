// Source: docs/develop/application-specific-api-model.md: Excel.run syncs at the end of its batch
// Expect: [["done"]]
async function play() {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["done"]];
  });
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    return cell.values;
  });
}
return play();
