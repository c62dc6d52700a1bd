// Source: "Work with charts using the Excel JavaScript API", set properties of an axis
// Expect: ["Visitors","Hundreds",true,false]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C4").values = [
    ["Month", "'2024", "'2025"],
    ["Jan", 4, 6],
    ["Feb", 7, 5],
    ["Mar", 9, 8],
  ];

  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.title.text = "Visitors";
  valueAxis.displayUnit = "Hundreds";
  valueAxis.majorGridlines.visible = true;
  categoryAxis.majorGridlines.visible = false;
  valueAxis.load("title/text, displayUnit, majorGridlines/visible");
  categoryAxis.load("majorGridlines/visible");
  await context.sync();
  return [
    valueAxis.title.text,
    valueAxis.displayUnit,
    valueAxis.majorGridlines.visible,
    categoryAxis.majorGridlines.visible,
  ];
});
