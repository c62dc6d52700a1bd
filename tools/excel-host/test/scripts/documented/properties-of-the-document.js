// Source: docs/excel/excel-add-ins-workbooks.md, "Access document properties" and "Custom properties": names compare without case
// Expect: ["Stakeholders","jury",[true,1,"x"],["Boolean","Number","String"]]
return Excel.run(async (context) => {
  const { properties } = context.workbook;
  properties.title = "Stakeholders";
  properties.keywords = "jury";
  properties.custom.add("Done", true);
  properties.custom.add("Count", 1);
  properties.custom.add("note", "old");
  properties.custom.add("NOTE", "x");
  properties.load("title, keywords");
  properties.custom.load("items/value, items/type");
  await context.sync();
  const custom = properties.custom.items;
  return [properties.title, properties.keywords, custom.map(({ value }) => value), custom.map(({ type }) => type)];
});
