/**
 * AutoCorrect's "Fill formulas in tables to create calculated columns", on unless somebody switched it off, acts on what
 * scripts write too. Sources: issues 2093 (closed as by design), 1916, 5909 and 6745 of OfficeDev/office-js; "Use calculated
 * columns in an Excel table" of Microsoft's support for what typing does. Played in every Excel of the desktop.
 */

import { openSession, type ExcelSession } from "../../testing/excelSession";
import { fill, formulasOf, play, valuesOf } from "./script";

/** A table People in A1:B4 whose second column, Total, is blank. */
async function people(session = openSession()): Promise<ExcelSession> {
  await fill(session, "A1:B4", [
    ["Score", "Total"],
    [1, ""],
    [2, ""],
    [3, ""],
  ]);
  await play(session, (sheet) => {
    sheet.tables.add("A1:B4", true).name = "People";
  });
  return session;
}

describe("a formula in a blank column of a table", () => {
  it("fills the whole column, each row with its own cells", async () => {
    const session = await people();
    await fill(session, "B3", [["=A3*2"]]);

    expect(await formulasOf(session, "B2:B4")).toEqual([["=A2*2"], ["=A3*2"], ["=A4*2"]]);
    expect(await valuesOf(session, "B2:B4")).toEqual([[2], [4], [6]]);
  });

  it("that comes with different ones is in every row what the last one says", async () => {
    const session = await people();
    await fill(session, "B2:B4", [["=A2+1"], ["=A3+2"], ["=A4+3"]]);

    expect(await formulasOf(session, "B2:B4")).toEqual([["=A2+3"], ["=A3+3"], ["=A4+3"]]);
  });

  it("fills rows that were left out or emptied in the same call", async () => {
    const session = await people();
    await fill(session, "B2:B4", [["=A2+1"], [null], [""]]);

    expect(await formulasOf(session, "B2:B4")).toEqual([["=A2+1"], ["=A3+1"], ["=A4+1"]]);
  });

  it("goes on in the rows that come later, and in the file", async () => {
    const session = await people();
    await fill(session, "B2", [["=A2*2"]]);
    const reopened = openSession(session.save());
    await play(reopened, (_, context) => context.workbook.tables.getItem("People").resize("A1:B5"));

    expect(await formulasOf(reopened, "B2:B5")).toEqual([["=A2*2"], ["=A3*2"], ["=A4*2"], ["=A5*2"]]);
  });

  it("stands alone in Excel on the web, whose AutoCorrect does not do it", async () => {
    const session = await people(openSession(undefined, { fillsTableColumns: false }));
    await fill(session, "B3", [["=A3*2"]]);

    expect(await valuesOf(session, "B2:B4")).toEqual([[""], [4], [""]]);
  });

  it("fills it when it is typed", async () => {
    const session = await people();
    session.excel.userEdits(session.opened.workbook.sheets[0]?.id ?? "", 1, 1, "=A2*5");

    expect(await formulasOf(session, "B2:B4")).toEqual([["=A2*5"], ["=A3*5"], ["=A4*5"]]);
  });
});

describe("a formula in a column of a table that holds something", () => {
  it("stays alone", async () => {
    const session = await people();
    await fill(session, "B2", [["note"]]);
    await fill(session, "B3", [["=A3*2"]]);

    expect(await formulasOf(session, "B2:B4")).toEqual([["note"], ["=A3*2"], [""]]);
  });

  it("that replaces constants stays as it is, beside different ones", async () => {
    const session = await people();
    await fill(session, "B2:B4", [[0], [0], [0]]);
    await fill(session, "B2:B4", [["=A2+1"], ["=A3+2"], [null]]);
    await fill(session, "B4", [[""]]);

    expect(await formulasOf(session, "B2:B4")).toEqual([["=A2+1"], ["=A3+2"], [""]]);
  });

  it("changes a calculated column as a whole", async () => {
    const session = await people();
    await fill(session, "B2", [["=A2*2"]]);
    await fill(session, "B4", [["=A4*7"]]);

    expect(await formulasOf(session, "B2:B4")).toEqual([["=A2*7"], ["=A3*7"], ["=A4*7"]]);
  });

  it("leaves a calculated column with exceptions as it is", async () => {
    const session = await people();
    await fill(session, "B2", [["=A2*2"]]);
    await fill(session, "B3", [["by hand"]]);
    await fill(session, "B4", [["=A4*7"]]);

    expect(await formulasOf(session, "B2:B4")).toEqual([["=A2*2"], ["by hand"], ["=A4*7"]]);
  });
});

it("a formula outside tables, in headers and in totals fills nothing", async () => {
  const session = await people();
  await play(session, (_, context) => void (context.workbook.tables.getItem("People").showTotals = true));
  await fill(session, "B5", [["=SUM(A2:A4)"]]);
  await fill(session, "C2", [["=A2"]]);

  expect(await formulasOf(session, "B2:B5")).toEqual([[""], [""], [""], ["=SUM(A2:A4)"]]);
  expect(await formulasOf(session, "C2:C4")).toEqual([["=A2"], [""], [""]]);
});
