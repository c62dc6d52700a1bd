// Source: ChartAxis.categoryType, tickLabelSpacing, textOrientation, position, setPositionAt, isBetweenCategories, linkNumberFormat
// Expect: ["Automatic","TextAxis",2,-45,"Custom",3,false,[true,false]]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:A2").values = [[1], [2]];
  const axis = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns").axes.categoryAxis;
  axis.load("categoryType, linkNumberFormat");
  await context.sync();
  const before = [axis.categoryType, axis.linkNumberFormat];
  axis.categoryType = "TextAxis";
  axis.tickLabelSpacing = 2;
  axis.textOrientation = -45;
  axis.setPositionAt(3);
  axis.isBetweenCategories = false;
  axis.numberFormat = "0.0";
  axis.load(
    "categoryType, tickLabelSpacing, textOrientation, position, positionAt, isBetweenCategories, linkNumberFormat",
  );
  await context.sync();
  const crossing = [axis.position, axis.positionAt, axis.isBetweenCategories];
  const links = [before[1], axis.linkNumberFormat];
  return [before[0], axis.categoryType, axis.tickLabelSpacing, axis.textOrientation, ...crossing, links];
});
