import { openSession } from "../../testing/excelSession";
import { failure, play } from "../scripts/script";

// Source: "Read or write to an unbounded range" of the Office Add-ins documentation.
describe("a range of whole rows or columns", () => {
  it.each(["B:B", "3:3", "A:XFD"])("reads its cells as null and keeps its address (%s)", async (address) => {
    const range = await play(openSession(), (sheet) =>
      sheet.getRange(address).load({ values: true, numberFormat: true, text: true, address: true }),
    );
    expect([range.values, range.numberFormat, range.text]).toEqual([null, null, null]);
    expect(range.address).toBe(`Sheet1!${address === "A:XFD" ? "1:1048576" : address}`);
  });

  it.each(["values", "formulas", "numberFormat"] as const)("refuses to have its %s written", async (property) => {
    const session = openSession();
    const refused = await failure(session, (sheet) => Object.assign(sheet.getRange("B:B"), { [property]: "0" }));
    expect(refused).toEqual({ code: "InvalidArgument", location: `Range.${property}` });
    expect([...(session.opened.workbook.sheets[0]?.rowsWithCells() ?? [])]).toEqual([]);
  });

  it("is hidden row by row only where its rows are few: this host keeps each of them", async () => {
    const session = openSession();
    const refused = await failure(session, (sheet) => Object.assign(sheet.getRange("B:B"), { rowHidden: true }));
    expect(refused).toEqual({ code: "NotImplemented", location: "Range.rowHidden" });
    expect(session.opened.workbook.sheets[0]?.rows.size).toBe(0);
    await play(session, (sheet) => Object.assign(sheet.getRange("B:B"), { rowHidden: false }));
  });
});
