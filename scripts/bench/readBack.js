/* Body of an Office.js script: gives the values of the two sheets that a peer wrote. */
return Excel.run(async (context) => {
  const names = ["Partnership matrix", "Summary"];
  const ranges = names.map((name) => context.workbook.worksheets.getItem(name).getUsedRange().load({ values: true }));
  await context.sync();
  const [matrix, summary] = ranges.map(({ values }) => values);
  return { matrix, summary };
});
