// Source: docs/develop/application-specific-api-model.md, "*OrNullObject methods and properties": nothing else works on a null object
// Expect: ["failed",true]
async function play() {
  let outcome = "passed";
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Missing").name = "Found";
      await context.sync();
    });
  } catch {
    outcome = "failed";
  }
  const isNull = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItemOrNullObject("Missing").getRange("A1");
    cells.load("values");
    await context.sync();
    return cells.isNullObject;
  });
  return [outcome, isNull];
}
return play();
