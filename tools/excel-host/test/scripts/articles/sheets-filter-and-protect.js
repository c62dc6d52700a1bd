// Source: "Work with worksheets using the Excel JavaScript API", filter data, data protection
// Expect: [[false,true,false],true,"AccessDenied"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B3").values = [
    ["Kind", "N"],
    ["oak", 1],
    ["lime", 2],
  ];
  sheet.autoFilter.apply(sheet.getRange("A1:B3"), 0, { filterOn: "Values", values: ["lime"] });
  const rows = [1, 2, 3].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"));
  await context.sync();
  sheet.protection.protect();
  sheet.protection.load("protected");
  await context.sync();
  sheet.getRange("A1").values = [["x"]];
  const code = await context.sync().then(
    () => "",
    (error) => error.code,
  );
  return [rows.map(({ rowHidden }) => rowHidden), sheet.protection.protected, code];
});
