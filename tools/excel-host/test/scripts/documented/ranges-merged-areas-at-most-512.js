// Source: Range.getMergedAreasOrNullObject: "if the range has more than 512 merged areas, this method will fail"
// Expect: [512,"failed"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B512").merge(true);
  const areas = sheet.getRange("A1:B600").getMergedAreasOrNullObject().load("areaCount");
  await context.sync();
  const count = areas.areaCount;
  sheet.getRange("A513:B513").merge(true);
  await context.sync();
  try {
    sheet.getRange("A1:B600").getMergedAreasOrNullObject().load("areaCount");
    await context.sync();
    return [count, "passed"];
  } catch {
    return [count, "failed"];
  }
});
