import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { brokenInvariants } from "../random/invariants";
import { openColleague } from "../../testing/colleague";
import { lintPackage } from "../../testing/lintPackage";
import { openSession, type ExcelSession } from "../../testing/excelSession";
import { formulasOf, play, valuesOf } from "./script";
import { listFile } from "../support/listFile";

const sheetId = ({ opened }: ExcelSession): string => opened.workbook.sheets[0]?.id ?? "";

/** A workbook in today's Excel for Windows, whose steps are kept. */
function open(
  file?: Uint8Array,
  profile = { excelApi: "1.21", payloadLimitBytes: null as number | null },
): ExcelSession {
  const session = openSession(file, profile);
  session.excel.keepUndo();
  return session;
}

const write = (session: ExcelSession, address: string, value: string | number): Promise<void> =>
  play(session, (sheet) => void (sheet.getRange(address).values = [[value]]));

// Source: docs/excel/excel-add-ins-undo-capabilities.md; behaviour by set: office-js-docs-pr pull request 5175.
describe("undo", () => {
  it("takes back the changes of one sync at a time, the newest first, and does them again", async () => {
    const session = open();
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["one"]];
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
      sheet.getRange("A1:B1").values = [["two", "=A1&1"]];
      await context.sync();
    });
    const seen: unknown[] = [];
    for (const step of ["undo", "undo", "undo", "redo", "redo", "redo"] as const) {
      const isDone = step === "undo" ? session.excel.userUndoes() : session.excel.userRedoes();
      seen.push([step, isDone, await valuesOf(session, "A1:B1")]);
    }

    expect(seen).toEqual([
      ["undo", true, [["one", ""]]],
      ["undo", true, [["", ""]]],
      ["undo", false, [["", ""]]],
      ["redo", true, [["one", ""]]],
      ["redo", true, [["two", "two1"]]],
      ["redo", false, [["two", "two1"]]],
    ]);
  });

  it("counts no step for reading, selecting or bringing a sheet to the front", async () => {
    const session = open();
    await write(session, "A1", 1);
    await play(session, (sheet) => {
      sheet.getRange("A1:C9").load("values");
      sheet.getRange("C3").select();
      sheet.activate();
    });
    session.excel.userSelects(sheetId(session), { top: 4, left: 0, bottom: 4, right: 0 });

    expect(session.excel.keepUndo().steps).toEqual([
      ["Workbook.worksheets", "WorksheetCollection.getItem", "Worksheet.getRange", "Range.values"],
    ]);
  });

  it("takes back what the person typed too, in the order in which it happened", async () => {
    const session = open();
    await write(session, "A1", 1);
    session.excel.userEdits(sheetId(session), 0, 0, "2");
    await write(session, "A1", 3);

    const seen: unknown[] = [];
    while (session.excel.userUndoes()) seen.push(await valuesOf(session, "A1"));
    expect(seen).toEqual([[[2]], [[1]], [[""]]]);
  });

  it("brings back tables, charts, rules, names, sheets and rows as they were, and formulas calculate on", async () => {
    const session = open(listFile());
    const file = session.save();
    const { name } = session.opened.workbook.sheets[0] ?? { name: "" };
    await play(
      session,
      (sheet, { workbook }) => {
        sheet.getRange("1:3").insert("Down");
        sheet.tables.getItemAt(0).columns.add(1, undefined, "New");
        sheet.tables.getItemAt(0).getRange().conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
        workbook.names.add("Fresh", "=1");
        const added = workbook.worksheets.add("Added");
        added.getRange("A1:B2").values = [
          ["a", "b"],
          [1, 2],
        ];
        added.tables.add("A1:B2", true);
        added.charts.add("ColumnClustered", added.getRange("A1:B2"), "Columns");
        sheet.getRange("A1:F9").format.fill.color = "#FF0000";
        sheet.freezePanes.freezeRows(2);
      },
      name,
    );
    expect(session.excel.userUndoes()).toBe(true);

    expect(session.save()).toEqual(file);
    expect(brokenInvariants(session.opened.workbook)).toEqual([]);
    expect(session.excel.userRedoes()).toBe(true);
    expect(brokenInvariants(session.opened.workbook)).toEqual([]);
    expect(lintPackage(session.save())).toEqual([]);
    expect(openWorkbook(session.save()).workbook.sheetNamed("Added")?.charts).toHaveLength(1);
  });

  it("leaves formulas that follow what comes after", async () => {
    const session = open();
    await play(session, (sheet) => void (sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]]));
    await write(session, "A1", 5);
    session.excel.userUndoes();
    expect(await valuesOf(session, "B1")).toEqual([[2]]);
    await write(session, "A1", 7);

    expect([await valuesOf(session, "B1"), await formulasOf(session, "B1")]).toEqual([[[14]], [["=A1*2"]]]);
  });

  it("brings back lists of any length", async () => {
    const session = open();
    const [sheet] = session.opened.workbook.sheets;
    for (let row = 0; row < 400_000; row += 2) sheet?.merges.push({ top: row, left: 0, bottom: row + 1, right: 0 });
    await write(session, "B1", 1);
    await play(session, (first) => first.getRange("A1:A2").unmerge());

    expect(session.excel.userUndoes()).toBe(true);
    expect(sheet?.merges).toHaveLength(200_000);
  });

  it("tells handlers of what came back as of an edit of the person", async () => {
    const session = open();
    await write(session, "B2", 1);
    const heard: unknown[] = [];
    await play(session, (sheet) => {
      sheet.onChanged.add(
        async ({ address, source, triggerSource }) => void heard.push([address, source, triggerSource]),
      );
    });
    session.excel.userUndoes();
    await session.excel.idle();

    expect(heard).toEqual([["B2", "Local", "Unknown"]]);
  });

  it.each<readonly [string, number | null, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["Worksheet.delete", null, (_, { workbook }) => workbook.worksheets.getItem("Other").delete()],
    ["WorksheetProtection.protect", null, (sheet) => sheet.protection.protect()],
    ["WorkbookProtection.protect", null, (_, { workbook }) => workbook.protection.protect()],
    ["Worksheet.name on the desktop", null, (_, { workbook }) => (workbook.worksheets.getItem("Other").name = "Else")],
    ["Worksheet.standardWidth on the web", 5_000_000, (sheet) => (sheet.standardWidth = 12)],
    ["Range.getMergedAreasOrNullObject", null, (sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject()],
  ])("ends at %s: nothing before it can be taken back", async (_, payloadLimitBytes, task) => {
    const session = open(undefined, { excelApi: "1.21", payloadLimitBytes });
    await play(session, (__, { workbook }) => workbook.worksheets.add("Other"));
    await write(session, "A1", 1);
    await play(session, task);
    expect(session.excel.userUndoes()).toBe(false);
    await play(session, (sheet) => {
      sheet.protection.unprotect();
    }).catch(() => undefined);

    expect(await valuesOf(session, "A1")).toEqual([[1]]);
  });

  it.each<readonly [string, number | null, (sheet: Excel.Worksheet) => unknown]>([
    ["Worksheet.name on the web", 5_000_000, (sheet) => (sheet.name = "Else")],
    ["Worksheet.standardWidth on the desktop", null, (sheet) => (sheet.standardWidth = 12)],
  ])("goes on over %s", async (_, payloadLimitBytes, task) => {
    const session = open(undefined, { excelApi: "1.21", payloadLimitBytes });
    await write(session, "A1", 1);
    await play(session, task);

    expect([session.excel.userUndoes(), session.excel.userUndoes(), session.excel.userUndoes()]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await valuesOf(session, "A1")).toEqual([[""]]);
  });

  it("is lost in an Excel before ExcelApi 1.19 whenever an add-in changes anything", async () => {
    const session = open(undefined, { excelApi: "1.17", payloadLimitBytes: null });
    session.excel.userEdits(sheetId(session), 0, 0, "typed");
    await play(session, (sheet) => sheet.getRange("A1").load("values"));
    expect(session.excel.keepUndo().steps).toHaveLength(1);
    await write(session, "B1", 1);

    expect(session.excel.userUndoes()).toBe(false);
  });

  it("does not reach past what a colleague changed, be it a colour", async () => {
    const session = open();
    await write(session, "A1", 1);
    const colleague = openColleague(session);
    await colleague.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("C3").select();
      await context.sync();
    });
    expect(session.excel.keepUndo().steps).toHaveLength(1);
    await colleague.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("C3").format.fill.color = "#FF0000";
      await context.sync();
    });

    expect(session.excel.userUndoes()).toBe(false);
    expect(await valuesOf(session, "A1")).toEqual([[1]]);
  });
});
