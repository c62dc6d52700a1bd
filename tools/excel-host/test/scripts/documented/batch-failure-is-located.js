// Source: OfficeExtension.DebugInfo: errorLocation, statement, surroundingStatements
// Expect: ["Worksheet.delete",true,true]
return Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().getRange("A1").values = [["written"]];
  context.workbook.worksheets.getFirst().delete();
  try {
    await context.sync();
    return "passed";
  } catch (error) {
    const { errorLocation, statement, surroundingStatements } = error.debugInfo;
    return [errorLocation, statement.includes("delete"), surroundingStatements.length > 0];
  }
});
