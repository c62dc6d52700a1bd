// Source: OfficeExtension.ClientObject, example of isNullObject: it is asked for before a property is set; what is below is null too
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
