import { openSession, type ExcelSession } from "../../testing/excelSession";
import { fill, play, valuesOf } from "../scripts/script";

function sessionAt(time: string): ExcelSession {
  const session = openSession();
  session.opened.workbook.clock = () => new Date(time);
  return session;
}

/** Serial numbers of 23 November 2026 and of 1 January 1904, and the days between both systems. Source: "Date systems in Excel". */
const DAY = 46_349;
const DAYS_BETWEEN = 1462;

describe("functions of the clock", () => {
  it("tell the time of the workbook's own clock, also inside other functions", async () => {
    const session = sessionAt("2026-11-23T12:00:00");
    await fill(session, "A1:C1", [["=TODAY()", "=NOW()", "=YEAR(TODAY())"]]);
    expect(await valuesOf(session, "A1:C1")).toEqual([[DAY, DAY + 0.5, 2026]]);
  });

  it("are calculated again with anything else, and when a script asks for it", async () => {
    const session = sessionAt("2026-11-23T12:00:00");
    await fill(session, "A1:A2", [["=TODAY()"], ["=A1+1"]]);
    session.opened.workbook.clock = () => new Date("2026-11-24T09:00:00");
    expect(await valuesOf(session, "A1:A2")).toEqual([[DAY], [DAY + 1]]);
    await play(session, (_, { workbook }) => workbook.application.calculate("Recalculate"));
    expect(await valuesOf(session, "A1:A2")).toEqual([[DAY + 1], [DAY + 2]]);
    session.opened.workbook.clock = () => new Date("2026-11-25T09:00:00");
    await fill(session, "D9", [["anything"]]);
    expect(await valuesOf(session, "A1:A2")).toEqual([[DAY + 2], [DAY + 3]]);
  });

  it("give dates typed without a year their year", async () => {
    const session = sessionAt("2031-05-01T00:00:00");
    await fill(session, "A1", [["1-Jan"]]);
    const cell = await play(session, (sheet) => sheet.getRange("A1").load("text, numberFormat"));
    await play(session, (sheet) => {
      sheet.getRange("A1").numberFormat = [["yyyy"]];
    });
    const year = await play(session, (sheet) => sheet.getRange("A1").load("text"));
    expect([cell.text, cell.numberFormat, year.text]).toEqual([[["1-Jan"]], [["d-mmm"]], [["2031"]]]);
  });
});

describe("a workbook whose dates count from 1904", () => {
  it("stores, shows and calculates dates 1,462 days lower, and keeps dates before as texts", async () => {
    const session = sessionAt("2026-11-23T12:00:00");
    session.opened.workbook.date1904 = true;
    await fill(session, "A1:D1", [["2026-11-23", "0:30", "=TODAY()", "1/1/1903"]]);
    const cells = await play(session, (sheet) => sheet.getRange("A1:D1").load("values, text"));
    expect([cells.values, cells.text]).toEqual([
      [[DAY - DAYS_BETWEEN, 1 / 48, DAY - DAYS_BETWEEN, "1/1/1903"]],
      [["11/23/2026", "0:30", String(DAY - DAYS_BETWEEN), "1/1/1903"]],
    ]);
  });

  it("reads and gives dates of its own system", async () => {
    const session = openSession();
    session.opened.workbook.date1904 = true;
    const formulas = ["=YEAR(100)", "=DAY(0)", "=DATE(2026,11,23)", "=EDATE(0,1)", "=WEEKDAY(0)", "=WORKDAY(0,1)"];
    await fill(session, "A1:F1", [formulas]);
    expect(await valuesOf(session, "A1:F1")).toEqual([[1904, 1, DAY - DAYS_BETWEEN, 31, 6, 3]]);
  });
});

describe("circular references", () => {
  it("are named by their cells, until they are broken", async () => {
    const session = openSession();
    await fill(session, "A1:B1", [["=B1+1", "=A1+1"]]);
    await fill(session, "D1", [["=D1"]]);
    const { circularCells } = session.opened.workbook;
    expect([...circularCells.keys()].sort()).toEqual(["Sheet1!A1", "Sheet1!B1", "Sheet1!D1"]);
    await fill(session, "B1", [[5]]);
    await fill(session, "D1", [[""]]);
    expect([[...circularCells.keys()], await valuesOf(session, "A1:B1")]).toEqual([[], [[6, 5]]]);
  });
});
