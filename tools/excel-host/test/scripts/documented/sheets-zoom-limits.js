// Source: PageLayoutZoomOptions.scale: "between 10 and 400"
// Expect: ["InvalidArgument","InvalidArgument","set","set"]
async function play() {
  const outcomes = [];
  for (const scale of [9, 401, 10, 400]) {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().pageLayout.zoom = { scale };
        await context.sync();
      });
      outcomes.push("set");
    } catch (error) {
      outcomes.push(error.code);
    }
  }
  return outcomes;
}
return play();
