import { openSession } from "../../support/excelSession";
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
});
