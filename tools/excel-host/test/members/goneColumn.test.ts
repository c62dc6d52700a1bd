import { openSession } from "../../testing/excelSession";
import { failure, play, valuesOf } from "../scripts/script";

describe("a column of a table", () => {
  it("is not found any more once it was deleted, and nothing is written beside the table", async () => {
    const session = openSession();
    await play(session, (sheet) => sheet.tables.add("B1:C2", true));
    const refused = await failure(session, (sheet) => {
      const column = sheet.tables.getItemAt(0).columns.getItemAt(0);
      column.delete();
      column.name = "Gone";
    });
    expect(refused?.code).toBe("ItemNotFound");
    expect(await valuesOf(session, "A1:B1")).toEqual([["", "Column2"]]);
  });

  it("cannot be deleted twice", async () => {
    const session = openSession();
    await play(session, (sheet) => {
      sheet.getRange("A1:D1").values = [["kept", "one", "two", "three"]];
      sheet.tables.add("B1:D2", true);
    });
    const refused = await failure(session, (sheet) => {
      const column = sheet.tables.getItemAt(0).columns.getItemAt(0);
      column.delete();
      column.delete();
    });
    expect(refused?.code).toBe("ItemNotFound");
    expect(await valuesOf(session, "A1:D1")).toEqual([["kept", "two", "three", ""]]);
  });
});
