// Source: Application.cultureInfo, CultureInfo.datetimeFormat, Application.decimalSeparator
// Expect: ["en-US",".","m/d/yyyy"]
return Excel.run(async (context) => {
  const { application } = context.workbook;
  application.load("decimalSeparator");
  application.cultureInfo.load("name");
  application.cultureInfo.datetimeFormat.load("shortDatePattern");
  await context.sync();
  const { name, datetimeFormat } = application.cultureInfo;
  return [name, application.decimalSeparator, datetimeFormat.shortDatePattern.toLowerCase()];
});
