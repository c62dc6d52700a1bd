// Source: WorksheetProtection.protect: "Fails if the worksheet has already been protected."
// Expect: [true,true]
return Excel.run(async (context) => {
  const { protection } = context.workbook.worksheets.getFirst();
  protection.protect();
  await context.sync();
  let hasFailed = false;
  try {
    protection.protect();
    await context.sync();
  } catch {
    hasFailed = true;
  }
  protection.load("protected");
  await context.sync();
  return [hasFailed, protection.protected];
});
