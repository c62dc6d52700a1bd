import { openSession } from "../../testing/excelSession";
import { validatorFindings } from "../../testing/judges";
import { failure, fill, play, valuesOf } from "./script";

describe("Worksheet.protection", () => {
  it("refuses writes, formats, insertions, tables and charts with AccessDenied until it is taken off", async () => {
    const session = openSession();
    await fill(session, "A1:B2", [
      ["a", "b"],
      [1, 2],
    ]);
    await play(session, (sheet) => sheet.protection.protect());
    const attempts: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange("A1").values = [["x"]]),
      (sheet) => (sheet.getRange("A1").format.font.bold = true),
      (sheet) => sheet.getRange("1:1").insert("Down"),
      (sheet) => sheet.tables.add("A1:B2", true),
      (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns"),
      (sheet) => sheet.getRange("A1").clear(),
      (sheet) => sheet.protection.protect(),
    ];
    for (const attempt of attempts) expect((await failure(session, attempt))?.code).toBe("AccessDenied");
    await play(session, (sheet) => sheet.protection.unprotect());
    await fill(session, "A1", [["x"]]);
    expect(await valuesOf(session, "A1")).toEqual([["x"]]);
  });

  it("lets unlocked cells be written", async () => {
    const session = openSession();
    await play(session, (sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect();
    });
    await fill(session, "B2", [["free"]]);
    expect((await failure(session, (sheet) => (sheet.getRange("B2:C2").values = [["a", "b"]])))?.code).toBe(
      "AccessDenied",
    );
  });

  it("allows what its options allow, in this session and in the saved file", async () => {
    const session = openSession();
    await play(session, (sheet) =>
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true, selectionMode: "Unlocked" }),
    );
    const file = session.save();
    expect(validatorFindings(file)).toEqual([]);
    for (const each of [session, openSession(file)]) {
      // Reopening makes the newest session the current one.
      const current = each === session ? openSession(session.opened) : each;
      await play(current, (sheet) => {
        sheet.getRange("A1").format.font.bold = true;
        sheet.getRange("2:2").insert("Down");
      });
      expect((await failure(current, (sheet) => sheet.getRange("2:2").delete("Up")))?.code).toBe("AccessDenied");
      const protection = await play(current, (sheet) => sheet.protection.load("options,protected"));
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({
        allowFormatCells: true,
        allowInsertRows: true,
        allowSort: false,
        selectionMode: "Unlocked",
      });
    }
  });

  it("is not taken off where there is none", async () => {
    const session = openSession();
    expect(await failure(session, (sheet) => sheet.protection.unprotect())).toEqual({
      code: "AccessDenied",
      location: "WorksheetProtection.unprotect",
    });
  });
});

describe("Workbook.protection", () => {
  it("keeps sheets from being added, renamed, moved, hidden and deleted", async () => {
    const session = openSession();
    await play(session, (_, context) => {
      context.workbook.worksheets.add("Second");
      context.workbook.protection.protect();
    });
    const attempts: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown)[] = [
      (_, context) => context.workbook.worksheets.add("Third"),
      (sheet) => (sheet.name = "Renamed"),
      (sheet) => (sheet.position = 1),
      (sheet) => (sheet.visibility = "Hidden"),
      (sheet) => sheet.delete(),
      (_, context) => context.workbook.protection.protect(),
    ];
    for (const attempt of attempts) expect((await failure(session, attempt))?.code).toBe("AccessDenied");
    const file = session.save();
    expect(validatorFindings(file)).toEqual([]);
    const reopened = openSession(file);
    await play(reopened, (_, context) => context.workbook.protection.unprotect());
    await play(reopened, (sheet) => sheet.delete());
    expect(reopened.opened.workbook.sheets.map(({ name }) => name)).toEqual(["Second"]);
  });
});
