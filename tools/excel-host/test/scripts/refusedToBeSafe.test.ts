import { openSession } from "../../testing/excelSession";
import { failure, fill, play } from "./script";

describe("what no source says that Excel takes", () => {
  it("is refused: an empty custom property of a sheet", async () => {
    const refused = await failure(openSession(), (sheet) => sheet.customProperties.add("mark", ""));

    expect(refused?.code).toBe("InvalidArgument");
  });

  it("is refused: a bound of an axis that is not visible, until it is", async () => {
    const session = openSession(undefined, { excelApi: "1.21" });
    await fill(session, "A1:B3", [
      ["Kind", "Count"],
      ["a", 1],
      ["b", 2],
    ]);
    const axis = (sheet: Excel.Worksheet): Excel.ChartAxis => sheet.charts.getItem("Counts").axes.valueAxis;
    await play(session, (sheet) => {
      sheet.charts.add("BarStacked", sheet.getRange("A1:B3"), "Columns").name = "Counts";
      axis(sheet).visible = false;
    });

    expect((await failure(session, (sheet) => (axis(sheet).maximum = 9)))?.location).toBe("ChartAxis.maximum");
    expect(
      await failure(session, (sheet) => {
        axis(sheet).visible = true;
        axis(sheet).maximum = 9;
      }),
    ).toBeNull();
  });
});
