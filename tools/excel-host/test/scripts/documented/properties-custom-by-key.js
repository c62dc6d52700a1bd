// Source: docs/excel/excel-add-ins-workbooks.md, "Custom properties"; CustomPropertyCollection.add sets a key that is there
// Expect: [1,"second"]
return Excel.run(async (context) => {
  const { custom } = context.workbook.properties;
  custom.add("Edition", "first");
  custom.add("edition", "second");
  const property = custom.getItem("EDITION").load("value");
  const count = custom.getCount();
  await context.sync();
  return [count.value, property.value];
});
