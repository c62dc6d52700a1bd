// Source: Worksheet.autoFilter and Excel.AutoFilter: apply "applies the AutoFilter to a range. This filters the column if column index and filter criteria are specified"; remove "removes the AutoFilter for the range"
// Expect: {"before":[true,false],"on":[true,true,"Sheet1!A1:B4",[null,"TopItems"]],"hidden":[false,true,true,false],"cleared":[false,false],"off":[false,true]}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const { autoFilter } = sheet;
  sheet.getRange("A1:B4").values = [
    ["Name", "Score"],
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ];
  const rows = ["1:1", "2:2", "3:3", "4:4"].map((row) => sheet.getRange(row));
  const hidden = async () => {
    for (const row of rows) row.load("rowHidden");
    await context.sync();
    return rows.map((row) => row.rowHidden);
  };
  const none = autoFilter.getRangeOrNullObject();
  autoFilter.load("enabled");
  await context.sync();
  const seen = { before: [none.isNullObject, autoFilter.enabled] };

  autoFilter.apply(sheet.getRange("A1:B4"), 1, { filterOn: "TopItems", criterion1: "1" });
  const range = autoFilter.getRange().load("address");
  autoFilter.load("enabled,isDataFiltered,criteria");
  await context.sync();
  const kinds = autoFilter.criteria.map((criteria) => criteria?.filterOn ?? null);
  seen.on = [autoFilter.enabled, autoFilter.isDataFiltered, range.address, kinds];
  seen.hidden = await hidden();

  autoFilter.clearCriteria();
  autoFilter.load("isDataFiltered");
  seen.cleared = [(await hidden()).includes(true), autoFilter.isDataFiltered];

  autoFilter.apply("A1:B4", 0, { filterOn: "Values", values: ["b"] });
  autoFilter.remove();
  const gone = autoFilter.getRangeOrNullObject();
  seen.off = [(await hidden()).includes(true), gone.isNullObject];
  return seen;
});
