// Source: "Find a string using the Excel JavaScript API"
// Expect: ["Sheet1!B2",true]
return Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B2").values = [
    ["road", "street"],
    ["lane", "Road works"],
  ];
  const hit = sheet.getRange("A1:B2").find("Road", { completeMatch: false, matchCase: true }).load("address");
  const none = sheet.getRange("A1:B2").findOrNullObject("bridge", {});
  await context.sync();
  return [hit.address, none.isNullObject];
});
