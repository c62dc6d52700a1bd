// Source: office-js issue 561; docs/develop/application-specific-api-model.md, "track": a range is lost after its run unless it is tracked
// Expect: ["InvalidObjectPath",[["kept"]]]
async function after(isTracked) {
  const cells = await Excel.run(async (context) => {
    const made = context.workbook.worksheets.getFirst().getRange("A1");
    made.values = [["kept"]];
    if (isTracked) made.track();
    await context.sync();
    return made;
  });
  try {
    cells.load("values");
    await cells.context.sync();
    return cells.values;
  } catch (error) {
    return error.code;
  }
}
async function play() {
  return [await after(false), await after(true)];
}
return play();
