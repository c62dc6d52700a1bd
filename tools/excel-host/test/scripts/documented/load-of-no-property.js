// Source: the article on Excel.run of the Office Add-ins documentation, and its samples: load("NoPropertiesNeeded")
// Expect: ["Sheet1",true]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.load("NoPropertiesNeeded, name");
  const chart = sheet.charts.getItemOrNullObject("None");
  chart.load("nothingOfTheKind");
  await context.sync();
  return [sheet.name, chart.isNullObject];
});
