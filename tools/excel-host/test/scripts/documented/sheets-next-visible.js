// Source: Worksheet.getNext, Worksheet.getPreviousOrNullObject with visibleOnly
// Expect: ["C",true]
return Excel.run(async (context) => {
  const { worksheets } = context.workbook;
  worksheets.add("B").visibility = "Hidden";
  worksheets.add("C");
  const next = worksheets.getFirst().getNext(true).load("name");
  const before = worksheets.getFirst().getPreviousOrNullObject();
  await context.sync();
  return [next.name, before.isNullObject];
});
