// Source: FormatProtection.locked: cells that are not locked may be written on a protected sheet
// Expect: [["free"]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("B2").format.protection.locked = false;
  sheet.protection.protect();
  sheet.getRange("B2").values = [["free"]];
  const cell = sheet.getRange("B2").load("values");
  await context.sync();
  return cell.values;
});
