// Source: Worksheet.id: "The value of the identifier remains the same even when the worksheet is renamed or moved"
// Expect: ["Last",0]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.add("Matrix").load("id");
  await context.sync();
  sheet.position = 0;
  sheet.name = "Last";
  const again = context.workbook.worksheets.getItem(sheet.id).load("name, position");
  await context.sync();
  return [again.name, again.position];
});
