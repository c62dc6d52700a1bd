import { parseRect } from "../../src/model/rect";
import { WorkbookView } from "../../src/screen/workbookView";
import { cellKey, cellPlace, type CellLook, type SheetChange, type ViewChange } from "../../src/screen/viewTypes";
import { openSession, type ExcelSession } from "../../testing/excelSession";
import { listFile } from "../support/listFile";

/** The change of one sheet, by name. */
function sheetOf(session: ExcelSession, change: ViewChange | null, name: string): SheetChange {
  const id = session.opened.workbook.sheetNamed(name)?.id;
  const sheet = change?.sheets.find((each) => each.id === id);
  if (sheet === undefined) throw new Error(`Nothing of ${name} is reported.`);
  return sheet;
}

/** Text and look of a reported cell. */
function cellOf(change: ViewChange, sheet: SheetChange, address: string): { text: string; look: CellLook } {
  const rect = parseRect(address);
  const [, cell] = sheet.cells.find(([key]) => rect !== null && key === cellKey(rect.top, rect.left)) ?? [];
  if (cell === undefined || cell === null) throw new Error(`${address} is not reported.`);
  return { text: cell.text, look: change.looks[cell.look] ?? {} };
}

function firstView(session: ExcelSession, locale = "en-US"): { view: WorkbookView; change: ViewChange } {
  const view = new WorkbookView(session.opened.workbook);
  const change = view.takeChange(locale);
  if (change === null) throw new Error("A workbook shows something.");
  return { view, change };
}

describe("what the screen shows", () => {
  it("is the table style of a list, its titles across cells and its panes", () => {
    const session = openSession(listFile());
    const { change } = firstView(session);
    const sheet = sheetOf(session, change, "Acteurs");
    expect(cellOf(change, sheet, "A4")).toMatchObject({
      text: "Structure",
      look: { bold: true, fillColor: "#4472C4", textColor: "#FFFFFF" },
    });
    expect(cellOf(change, sheet, "A5").look.fillColor).toBe("#D9E1F2");
    expect(cellOf(change, sheet, "A6").look.fillColor).toBeUndefined();
    expect(sheet.frame).toMatchObject({ frozenRows: 4, frozenColumns: 1, rowsLeftOut: 0 });
  });

  it("is each value as Excel shows it in the language of Excel", async () => {
    const session = openSession();
    await session.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
      range.values = [[0.125], [1234.5]];
      range.numberFormat = [["0.0%"], ["#,##0.00"]];
      await context.sync();
    });
    const texts = (locale: string): string[] => {
      const { change } = firstView(session, locale);
      const sheet = sheetOf(session, change, "Sheet1");
      return ["A1", "A2"].map((address) => cellOf(change, sheet, address).text);
    };
    expect(texts("en-US")).toEqual(["12.5%", "1,234.50"]);
    expect(texts("fr-FR")).toEqual(["12,5%", expect.stringMatching(/^1\s234,50$/) as unknown]);
  });

  it("is a row of signs where a date or an amount is wider than its column, and the value again once there is room", async () => {
    const session = openSession();
    const widen = async (points: number): Promise<string[]> => {
      await session.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4").format.columnWidth = points;
        await context.sync();
      });
      const { change } = firstView(session);
      const sheet = sheetOf(session, change, "Sheet1");
      return ["A1", "A2", "A3", "A4"].map((address) => cellOf(change, sheet, address).text);
    };
    await session.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4");
      range.numberFormat = [["dd/mm/yyyy"], ["#,##0"], ["General"], ["@"]];
      range.values = [[46349], [1234567], [1234567], ["1234567890"]];
      await context.sync();
    });

    expect(await widen(21)).toEqual(["####", "####", "1234567", "1234567890"]);
    expect(await widen(60)).toEqual(["23/11/2026", "1,234,567", "1234567", "1234567890"]);
  });

  it("is only what changed, once it was shown", async () => {
    const session = openSession(listFile());
    const { view } = firstView(session);
    expect(view.takeChange("en-US")).toBeNull();
    await session.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Acteurs").getRange("A5");
      cell.values = [["Another name"]];
      cell.format.font.italic = true;
      await context.sync();
    });
    const change = view.takeChange("en-US");
    const sheet = sheetOf(session, change, "Acteurs");
    expect(change?.sheets).toHaveLength(1);
    expect(sheet.frame).toBeNull();
    expect(sheet.cells.map(([key, cell]) => [key, cell?.text])).toEqual([[cellKey(4, 0), "Another name"]]);
    expect(change?.looks.at(-1)).toMatchObject({ italic: true });
  });

  it("draws a chart anew when its cells change, and escapes what stands in them", async () => {
    const session = openSession();
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:B3");
      range.values = [
        ["Type", "Number"],
        ['<b>&"one"', 3],
        ["two", 1],
      ];
      sheet.charts.add("BarClustered", range, "Columns").title.text = "How many <i>?";
      await context.sync();
    });
    const { view, change } = firstView(session);
    const [before] = sheetOf(session, change, "Sheet1").pictures ?? [];
    expect(before?.svg).toContain("&lt;b>&amp;");
    expect(before?.svg).not.toMatch(/<[bi]>/);
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B3").values = [[9]];
      await context.sync();
    });
    const [after] = sheetOf(session, view.takeChange("en-US"), "Sheet1").pictures ?? [];
    expect(after?.svg).not.toBe(before?.svg);
  });

  it("ends after 5,000 rows and says how many are left out", async () => {
    const session = openSession();
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A6000").values = Array.from({ length: 6000 }, () => [
        1,
      ]);
      await context.sync();
    });
    const { change } = firstView(session);
    const { frame, cells } = sheetOf(session, change, "Sheet1");
    expect(frame).toMatchObject({ rows: 5000, rowsLeftOut: 1000 });
    expect(cells).toHaveLength(5000);
  });

  it("is drawn up only where somebody looks: those rows and the frozen ones, then what changed there", async () => {
    const session = openSession(listFile());
    await session.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Acteurs").getRange("A40:A41").values = [["far"], ["farther"]];
      worksheets.add("Other").getRange("A1:A2").values = [["one"], ["two"]];
      await context.sync();
    });
    const { workbook } = session.opened;
    const view = new WorkbookView(workbook);
    const [list, other] = ["Acteurs", "Other"].map((name) => workbook.sheetNamed(name)?.id ?? "");
    const rowsOf = (change: ViewChange | null, sheetId?: string): [row: number, isThere: boolean][] => {
      const cells = change?.sheets.find(({ id }) => id === sheetId)?.cells ?? [];
      return cells.map(([key, cell]): [number, boolean] => [cellPlace(key).row, cell !== null]);
    };
    const only = (entries: [row: number, isThere: boolean][]): string[] => [
      ...new Set(entries.map(([row, isThere]) => `${isThere ? "" : "no "}${row}`)),
    ];
    const first = view.takeChange("en-US", { sheetId: list ?? "", top: 39, bottom: 45 });
    expect(only(rowsOf(first, list))).toEqual(expect.arrayContaining(["3", "39", "40"]));
    expect(rowsOf(first, list).every(([row]) => row < 4 || row >= 39)).toBe(true);
    expect(rowsOf(first, other)).toEqual([]);
    expect(first?.sheets.find(({ id }) => id === other)?.frame?.name).toBe("Other");

    const second = view.takePart("en-US", { sheetId: list ?? "", top: 0, bottom: 39 });
    expect(only(rowsOf(second, list))).toEqual(expect.arrayContaining(["4", "no 40"]));
    expect(only(rowsOf(second, list))).not.toContain("39");
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Acteurs").getRange("A41").values = [["out of sight"]];
      context.workbook.worksheets.getItem("Other").getRange("A1").values = [["changed"]];
      await context.sync();
    });
    expect(view.takeChange("en-US", { sheetId: list ?? "", top: 0, bottom: 39 })).toBeNull();
    const third = view.takePart("en-US", { sheetId: other ?? "", top: 0, bottom: 39 });
    expect(third?.sheets.flatMap(({ cells }) => cells.map(([, cell]) => cell?.text))).toEqual(["changed", "two"]);
  });

  it("lays a rule of a cell value over texts in the order Excel compares them: accents stand beside their letters", async () => {
    const session = openSession();
    await session.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
      range.values = [["Étampes"], ["zoo"], ["MARS"]];
      const { cellValue } = range.conditionalFormats.add("CellValue");
      cellValue.format.font.color = "#FF0000";
      cellValue.rule = { operator: "GreaterThan", formula1: '="Nantes"' };
      await context.sync();
    });
    const { change } = firstView(session);
    const sheet = sheetOf(session, change, "Sheet1");
    const colours = ["A1", "A2", "A3"].map((address) => cellOf(change, sheet, address).look.textColor);
    expect(colours).toEqual([undefined, "#FF0000", undefined]);
  });
});
