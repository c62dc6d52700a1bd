// Source: NamedItem.value, NamedItemType: the value of a formula, the error of a broken reference
// Expect: [["Half","Double",2.5],["Gone","Error","#REF!"],["Word","String","a \"b\""]]
return Excel.run(async (context) => {
  const { names, worksheets } = context.workbook;
  worksheets.getFirst().getRange("A1").values = [[5]];
  names.add("Half", "=Sheet1!$A$1/2");
  const other = worksheets.add("Other");
  names.add("Gone", other.getRange("A1"));
  other.delete();
  names.add("Word", '="a ""b"""');
  names.load("items/name, items/type, items/value");
  await context.sync();
  return names.items.map(({ name, type, value }) => [name, type, value]);
});
