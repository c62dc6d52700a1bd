// Source: office-js issue 263: the range of a name whose sheet was deleted is asked for with getRangeOrNullObject
// Expect: [true,"Error","ItemNotFound"]
return Excel.run(async (context) => {
  const { names, worksheets } = context.workbook;
  const name = names.add("Gone", worksheets.add("Old").getRange("A1"));
  worksheets.getItem("Old").delete();
  const range = name.getRangeOrNullObject();
  name.load("type");
  await context.sync();
  let code = "passed";
  try {
    name.getRange().load("address");
    await context.sync();
  } catch (error) {
    code = error.code;
  }
  return [range.isNullObject, name.type, code];
});
