// Source: docs/excel/excel-add-ins-tables.md, "Apply filters to a table"; Range.getVisibleView gives the rows that stay visible
// Expect: {"visible":[["Name","Role"],["Ann","mayor"],["Cid","mayor"]],"rows":3,"hidden":null,"body":[["Ann"],["Bob"],["Cid"]]}
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B4").values = [
    ["Name", "Role"],
    ["Ann", "mayor"],
    ["Bob", "clerk"],
    ["Cid", "mayor"],
  ];
  const table = sheet.tables.add("A1:B4", true);
  table.columns.getItem("Role").filter.applyValuesFilter(["mayor"]);
  const view = table.getRange().getVisibleView().load("values, rowCount");
  const body = table.columns.getItem("Name").getDataBodyRange().load("values, rowHidden");
  await context.sync();
  return { visible: view.values, rows: view.rowCount, hidden: body.rowHidden, body: body.values };
});
