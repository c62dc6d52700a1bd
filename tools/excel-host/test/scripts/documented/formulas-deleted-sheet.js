// Source: "How to correct a #REF! error" of Microsoft's support pages: references to a deleted sheet
// Expect: [["#REF!"],true]
return Excel.run(async (context) => {
  const { worksheets, names } = context.workbook;
  const other = worksheets.add("Other");
  names.add("Place", other.getRange("A1"));
  const cell = worksheets.getFirst().getRange("A1");
  cell.formulas = [["=Other!A1+1"]];
  other.delete();
  cell.load("values");
  const range = names.getItem("Place").getRangeOrNullObject();
  await context.sync();
  return [cell.values[0], range.isNullObject];
});
