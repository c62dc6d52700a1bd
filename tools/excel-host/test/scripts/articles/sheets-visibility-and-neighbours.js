// Source: "Work with worksheets using the Excel JavaScript API", set worksheet visibility, get next and previous
// Expect: ["Hidden","C","B"]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const { worksheets } = context.workbook;
  const hidden = worksheets.add("B");
  const last = worksheets.add("C");
  hidden.visibility = Excel.SheetVisibility.hidden;
  hidden.load("visibility");
  const next = sheet.getNext(true).load("name");
  const previous = last.getPrevious(false).load("name");
  await context.sync();
  return [hidden.visibility, next.name, previous.name];
});
