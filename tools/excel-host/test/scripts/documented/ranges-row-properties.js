// Source: Range.setRowProperties, Range.setColumnProperties, RowProperties: what is not common to the cells of a row is null
// Expect: [[[40,"#FF0000",false],[15,null,true]],[[70.5,"Center"],[48,"Center"]]]
return Excel.run(async (context) => {
  const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
  range.setRowProperties([{ format: { rowHeight: 40, fill: { color: "#FF0000" } } }, { rowHidden: true }]);
  range.getCell(1, 1).format.fill.color = "#00FF00";
  const center = { horizontalAlignment: "Center" };
  range.setColumnProperties([{ format: { columnWidth: 70.5, ...center } }, { format: center }]);
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true, fill: { color: true } } });
  const columns = range.getColumnProperties({ format: { columnWidth: true, horizontalAlignment: true } });
  await context.sync();
  return [
    rows.value.map(({ rowHidden, format }) => [rowHidden ? 15 : format.rowHeight, format.fill.color, rowHidden]),
    columns.value.map(({ format }) => [format.columnWidth, format.horizontalAlignment]),
  ];
});
