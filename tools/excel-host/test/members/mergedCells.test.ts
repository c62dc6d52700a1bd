import { formatRect } from "../../src/model/rect";
import { openSession } from "../../testing/excelSession";
import { play, valuesOf } from "../scripts/script";

describe("merged cells", () => {
  it("hold one value, the first; what is written into the others is lost", async () => {
    const session = openSession();
    await play(session, (sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A1:C2").values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
    });
    expect(await valuesOf(session, "A1:C2")).toEqual([
      [1, "", 3],
      ["", "", 6],
    ]);
  });

  it("are at least two: one cell alone stays as it is, also where rows are merged across one column", async () => {
    const session = openSession();
    await play(session, (sheet) => {
      sheet.getRange("A1").merge();
      sheet.getRange("B1:B3").merge(true);
      sheet.getRange("C1:D2").merge(true);
    });

    expect(session.opened.workbook.sheets[0]?.merges.map(formatRect)).toEqual(["C1:D1", "C2:D2"]);
  });
});
