// Source: Worksheet.name ("fewer than 32 characters") and "Rename a worksheet" of Microsoft's support pages
// Expect: ["InvalidArgument","InvalidArgument","InvalidArgument","InvalidArgument"]
async function play() {
  const codes = [];
  for (const name of ["a/b", "x".repeat(32), "'quoted", "History"]) {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
      codes.push("added");
    } catch (error) {
      codes.push(error.code);
    }
  }
  return codes;
}
return play();
