import type { OpenedWorkbook } from "excel-host";
import type { Rect } from "excel-host/screen";
import { type ExcelSession, openSession } from "excel-host/testing/excelSession";

import { checkTables, type CheckedTables } from "../../src/app/checkTables";
import { followSelection, readSelectedRow, type FollowedTable, type SelectedRow } from "../../src/app/followSelection";
import { tableWorkbook } from "../support/auditSession";

const HEADERS = ["Acteur", "Type"];
const ROWS = [
  ["Sonatel", "Télécoms"],
  ["Asso A", "ONG"],
];

async function select(session: ExcelSession, address: string): Promise<void> {
  await session.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
    await context.sync();
  });
}

/** The tables as they were read, with what their columns mean. */
function followed({ audit, tables }: CheckedTables): FollowedTable[] {
  return tables.map((table) => {
    const mapping = audit.tables.find((own) => own.table === table.name)?.mapping;
    if (mapping === undefined) throw new Error(`${table.name} was not checked.`);
    return { table, mapping };
  });
}

const endings: (() => Promise<void>)[] = [];

// The client is one for all tests: a handler that is left would answer the next one's selections too.
afterEach(async () => {
  for (const stop of endings.splice(0)) await stop();
});

/** Gathers the rows that are told, and failures. Whatever becomes of it, it asks for nothing after its test. */
function listener(checked: CheckedTables) {
  const rows: SelectedRow[] = [];
  const failures: unknown[] = [];
  let isOver = false;
  endings.push(async () => {
    isOver = true;
  });
  return {
    rows,
    failures,
    tables: () => (isOver ? [] : followed(checked)),
    onRow: (row: SelectedRow) => rows.push(row),
    onFailure: (error: unknown) => failures.push(error),
  };
}

/** Follows the selection until the test is over. */
async function follow(session: ExcelSession, checked: CheckedTables) {
  const own = listener(checked);
  const { rows, failures } = own;
  const stop = await followSelection(own);
  endings.push(async () => {
    await stop();
    // What the client still sends belongs to this workbook, not to that of the next test.
    await session.excel.idle();
  });
  await session.excel.idle();
  return { rows, failures, stop };
}

/** Waits for what the client brings by itself: its events come when it has time for them. */
async function until(isThere: () => boolean): Promise<void> {
  for (let turns = 0; !isThere(); turns += 1) {
    if (turns === 400) throw new Error("Nothing came.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const at = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });

/** Follows the selection in a workbook with a table of two actors, from A5 on. */
async function following(
  prepare: (opened: OpenedWorkbook) => void = () => undefined,
): Promise<{ session: ExcelSession; rows: SelectedRow[] }> {
  const table = await tableWorkbook(HEADERS, ROWS);
  const session = openSession(table);
  await select(session, "A5");
  const checked = await checkTables({ asOf: "2026-11-23", language: "fr" });
  prepare(session.opened);
  const { rows } = await follow(session, checked);
  return { session, rows };
}

describe("the selected row", () => {
  it("is told when asked for, without any event, and is none outside the tables", async () => {
    const session = openSession(await tableWorkbook(HEADERS, ROWS));
    const tables = followed(await checkTables({ asOf: "2026-11-23", language: "fr" }));
    await select(session, "B3");
    expect(await readSelectedRow(tables)).toEqual({ table: "Acteurs", row: 1 });
    await select(session, "D9");
    expect(await readSelectedRow(tables)).toBeNull();
  });

  it("is told in a plain list too, where somebody has put rows above it, and is none beside the list", async () => {
    const session = openSession();
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [HEADERS, ...ROWS];
      await context.sync();
    });
    const tables = followed(await checkTables({ asOf: "2026-11-23", language: "fr" }));
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("1:2").insert("Down");
      await context.sync();
    });
    await select(session, "B5");
    expect(await readSelectedRow(tables)).toEqual({ table: tables[0]?.table.name, row: 1 });
    await select(session, "D5");
    expect(await readSelectedRow(tables)).toBeNull();
  });

  it("is refused in a sentence while another workbook is in front", async () => {
    const session = openSession(await tableWorkbook(HEADERS, ROWS));
    const tables = followed(await checkTables({ asOf: "2026-11-23", language: "fr" }));
    await session.excel.idle();
    session.excel.failNext("InvalidSelection");

    await expect(readSelectedRow(tables)).rejects.toMatchObject({ reason: "invalid-selection" });
  });
});

describe("following the selection", () => {
  it("tells the row of a table the user stands on, nothing elsewhere, and nothing once it is ended", async () => {
    const session = openSession(await tableWorkbook(HEADERS, ROWS));
    const { rows, stop } = await follow(session, await checkTables({ asOf: "2026-11-23", language: "fr" }));

    for (const address of ["B3", "D3", "A1", "A4", "A2:B3"]) await select(session, address);
    await stop();
    endings.splice(0);
    await session.excel.idle();
    await select(session, "A3");

    expect(rows).toEqual([
      { table: "Acteurs", row: 1 },
      { table: "Acteurs", row: 0 },
    ]);
  });

  it("tells whose row it is, not which row, once somebody has sorted the table or put rows above it", async () => {
    const session = openSession(await tableWorkbook(HEADERS, [...ROWS, ["Asso B", "ONG"]]));
    const { rows } = await follow(session, await checkTables({ asOf: "2026-11-23", language: "fr" }));
    await session.run(async (context) => {
      context.workbook.tables.getItem("Acteurs").sort.apply([{ key: 0, ascending: true }]);
      context.workbook.worksheets.getItem("Sheet1").getRange("1:2").insert("Down");
      await context.sync();
    });
    for (const address of ["A4", "A5", "A6"]) await select(session, address);

    expect(rows).toEqual([
      { table: "Acteurs", row: 1 },
      { table: "Acteurs", row: 2 },
      { table: "Acteurs", row: 0 },
    ]);
  });

  it("says when Excel refuses to tell, and goes on", async () => {
    const session = openSession(await tableWorkbook(HEADERS, ROWS));
    const { rows, failures } = await follow(session, await checkTables({ asOf: "2026-11-23", language: "fr" }));
    session.excel.faults.failNext("AccessDenied");
    session.excel.userSelects(session.opened.workbook.sheets[0]?.id ?? "", at(1, 0));
    await until(() => failures.length > 0);
    await select(session, "A3");
    await until(() => rows.length > 0);

    expect(failures).toMatchObject([{ reason: "protected" }]);
    expect(rows).toEqual([{ table: "Acteurs", row: 1 }]);
  });

  it("that could not begin tells nothing later", async () => {
    const session = openSession(await tableWorkbook(HEADERS, ROWS));
    const checked = await checkTables({ asOf: "2026-11-23", language: "fr" });
    await session.excel.idle();
    const own = listener(checked);
    // The changes are heard by then; where the user stands is refused.
    session.excel.faults.plan({ request: 1, code: "InvalidSelection", after: false });
    await expect(followSelection(own)).rejects.toMatchObject({ reason: "invalid-selection" });
    await session.excel.idle();
    const { roundTrips } = session.excel.statistics;
    session.excel.userSelects(session.opened.workbook.sheets[0]?.id ?? "", at(1, 0));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await session.excel.idle();

    expect(own.rows).toEqual([]);
    expect(session.excel.statistics.roundTrips).toBe(roundTrips);
  });

  it("takes the cell of the area selected first where several are", async () => {
    const { session, rows } = await following();
    const [sheet] = session.opened.workbook.sheets;
    session.excel.userSelects(sheet?.id ?? "", at(9, 9), [at(1, 0), at(2, 0)]);
    await session.excel.idle();

    expect(rows).toEqual([{ table: "Acteurs", row: 0 }]);
  });

  it("begins in front of a chart sheet too, and goes on once a row is selected", async () => {
    const { session, rows } = await following((opened) => {
      const sheet = opened.workbook.createSheet("Graphique", null);
      sheet.kind = "other";
      opened.workbook.sheets.push(sheet);
      opened.workbook.activeSheet = sheet;
    });
    expect(rows).toEqual([]);
    const [acteurs] = session.opened.workbook.sheets;
    session.excel.userActivates(acteurs?.id ?? "");
    session.excel.userSelects(acteurs?.id ?? "", at(2, 0));
    await session.excel.idle();

    expect(rows).toEqual([{ table: "Acteurs", row: 1 }]);
  });
});
