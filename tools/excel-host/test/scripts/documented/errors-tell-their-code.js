// Source: docs/testing/application-specific-api-error-handling.md: code is for programs, the message for people
// Expect: ["ItemNotFound","RichApi.Error",true]
async function play() {
  try {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Missing").load("name");
      await context.sync();
    });
    return "passed";
  } catch (error) {
    return [error.code, error.name, error.message.length > 0];
  }
}
return play();
