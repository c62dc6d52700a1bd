// Source: docs/excel/excel-add-ins-tables.md, "Apply filters to a table"; Range.rowHidden tells which rows stay visible
// Expect: {"visible":[["Name","Role"],["Ann","mayor"],["Cid","mayor"]],"hidden":null,"body":[["Ann"],["Bob"],["Cid"]]}
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
  const rows = Array.from({ length: 4 }, (_, row) => table.getRange().getRow(row).load("values, rowHidden"));
  const body = table.columns.getItem("Name").getDataBodyRange().load("values, rowHidden");
  await context.sync();
  const visible = rows.filter(({ rowHidden }) => !rowHidden).map(({ values }) => values[0]);
  return { visible, hidden: body.rowHidden, body: body.values };
});
