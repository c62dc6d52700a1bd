/** What can happen between reading a table or list and adding the columns it lacks, or making a table of it. */

import type { ExcelSession } from "excel-host/testing/excelSession";

import { checkTables } from "../../src/app/checkTables";
import { prepareList, takeBackPrepared } from "../../src/app/prepareList";
import { findPlainLists } from "../../src/app/readWorkbook";
import { makeListTable } from "../../src/app/startTables";
import { columnLetters } from "../../src/core/model/address";
import type { Table } from "../../src/core/model/table";
import type { WorkbookErrorReason } from "../../src/core/model/workbookError";
import { missingColumns, type NewColumn } from "../../src/core/template/missingColumns";
import { cells, changesBetween, edit, HEADERS, opened, put, ROWS, type Desk, type Source } from "../support/desk";

/** The register fills `A1:F5`; the two new columns are to stand right of it. */
async function lack(): Promise<{ readonly table: Table; readonly columns: readonly NewColumn[] }> {
  const { audit, tables } = await checkTables({ asOf: "2026-11-23", language: "fr" });
  const [table] = tables;
  const columns = audit.tables[0]?.mapping.columns;
  if (table === undefined || columns === undefined) throw new Error("not there");
  return { table, columns: missingColumns(table, columns, "fr").columns.slice(0, 2) };
}

/** The cells in which the new headers stand, or why there are none, or that they were there. */
type Expected =
  | { readonly adds: readonly [string, string] }
  | { readonly refuses: WorkbookErrorReason; readonly subject?: string }
  | { readonly adds: readonly [string] };

interface Case {
  readonly change: (desk: Desk) => void;
  readonly expected: Expected;
  /** What becomes of it when it happens right before the write; absent where that is the same. */
  readonly atTheLast?: Expected;
}

const adds = (first: string, second: string, sheet = "Sheet1"): Expected => ({
  adds: [`${sheet}!${first}`, `${sheet}!${second}`],
});
const refuses = (reason: WorkbookErrorReason, subject?: string): Expected => ({
  refuses: reason,
  ...(subject === undefined ? {} : { subject }),
});
const [FIRST, SECOND] = ["Familiarité avec le numérique", "Appétence pour le numérique"];

/** What happens alike to a table and to a list. */
const BOTH: Readonly<Record<string, Case>> = {
  nothing: { change: () => undefined, expected: adds("G1", "H1") },
  "rows are inserted above all": {
    change: ({ sheet }) => sheet.getRange("1:2").insert("Down"),
    expected: adds("G3", "H3"),
  },
  "a row is inserted in it": {
    change: ({ sheet }) => sheet.getRange("3:3").insert("Down"),
    expected: adds("G1", "H1"),
  },
  "a row of it is deleted": { change: ({ sheet }) => sheet.getRange("3:3").delete("Up"), expected: adds("G1", "H1") },
  "columns are inserted left of all": {
    change: ({ sheet }) => sheet.getRange("A:B").insert("Right"),
    expected: adds("I1", "J1"),
  },
  "a column is inserted in it": {
    change: ({ sheet }) => sheet.getRange("D:D").insert("Right"),
    expected: adds("H1", "I1"),
  },
  "a column of it is deleted": {
    change: ({ sheet }) => sheet.getRange("D:D").delete("Left"),
    expected: adds("F1", "G1"),
  },
  "its last column is deleted": {
    change: ({ sheet }) => sheet.getRange("F:F").delete("Left"),
    expected: adds("F1", "G1"),
  },
  "its first header is renamed": { change: put("A1", "N°"), expected: adds("G1", "H1") },
  "a header in it is renamed": { change: put("D1", "Subvention"), expected: adds("G1", "H1") },
  "its last header is renamed": { change: put("F1", "Remarques"), expected: adds("G1", "H1") },
  "its rows change places": {
    change: ({ sheet }) => {
      sheet.getRange("A2:F5").values = [...ROWS].reverse();
    },
    expected: adds("G1", "H1"),
  },
  "its sheet is renamed": {
    change: ({ sheet }) => {
      sheet.name = "Liste 2026";
    },
    expected: adds("G1", "H1", "Liste 2026"),
  },
  "its sheet is protected": {
    change: ({ sheet }) => sheet.protection.protect(),
    expected: refuses("protected", "Sheet1"),
  },
  "its sheet is hidden": {
    change: ({ context, sheet }) => {
      context.workbook.worksheets.add("Autre");
      sheet.visibility = "Hidden";
    },
    expected: adds("G1", "H1"),
  },
};

/** What only a table knows. */
const TABLE: Readonly<Record<string, Case>> = {
  "something is typed beside its rows": {
    change: put("G4", "à moi"),
    expected: refuses("cells-in-the-way", "Sheet1!G4"),
  },
  "it gets a column of the same header": {
    change: ({ table }) => void table.columns.add(undefined, undefined, FIRST),
    expected: { adds: ["Sheet1!H1"] },
  },
  "it gets a column of the same header with a text in it": {
    change: ({ table }) => void table.columns.add(undefined, [[SECOND], ["Forte"], [""], [""], [""]]),
    expected: { adds: ["Sheet1!H1"] },
  },
  "it gets both of them": {
    change: ({ table }) => {
      table.columns.add(undefined, undefined, FIRST);
      table.columns.add(undefined, undefined, SECOND);
    },
    expected: { adds: [] as never },
  },
  "it gets a column of another header": {
    change: ({ table }) => void table.columns.add(undefined, undefined, "Téléphone"),
    expected: adds("H1", "I1"),
  },
  "it is sorted": {
    change: ({ table }) => table.sort.apply([{ key: 1, ascending: false }]),
    expected: adds("G1", "H1"),
  },
  "it is filtered": {
    change: ({ table }) => table.columns.getItem("Type").filter.applyValuesFilter(["Banque"]),
    expected: adds("G1", "H1"),
  },
  "it is renamed": {
    change: ({ table }) => {
      table.name = "Partenaires";
    },
    expected: adds("G1", "H1"),
  },
  "another table takes its name": {
    change: ({ context, table }) => {
      const other = context.workbook.worksheets.add("2025");
      const area = other.getRangeByIndexes(0, 0, ROWS.length + 1, HEADERS.length);
      area.values = [HEADERS, ...ROWS].map((row) => [...row]);
      table.name = "Anciens";
      other.tables.add(area, true).name = "Acteurs";
    },
    expected: adds("G1", "H1"),
  },
  "it is replaced by another one of its name": {
    change: ({ context, table }) => {
      const other = context.workbook.worksheets.add("2025");
      const area = other.getRangeByIndexes(0, 0, ROWS.length + 1, HEADERS.length);
      area.values = [HEADERS, ...ROWS].map((row) => [...row]);
      table.convertToRange();
      other.tables.add(area, true).name = "Acteurs";
    },
    expected: refuses("table-not-found"),
  },
  "it becomes a range": { change: ({ table }) => void table.convertToRange(), expected: refuses("table-not-found") },
  "it is made longer": {
    change: ({ sheet, table }) => {
      sheet.getRange("A6:B6").values = [["5", "Ligue D"]];
      table.resize(sheet.getRange("A1:F6"));
    },
    expected: adds("G1", "H1"),
  },
  "it is made wider": {
    change: ({ sheet, table }) => {
      sheet.getRange("G1:G3").values = [["Téléphone"], ["555-0100"], [""]];
      table.resize(sheet.getRange("A1:G5"));
    },
    expected: adds("H1", "I1"),
  },
  "it is made narrower": {
    change: ({ sheet, table }) => table.resize(sheet.getRange("A1:E5")),
    expected: refuses("cells-in-the-way", "Sheet1!F1"),
  },
  "another table is made beside it": {
    change: ({ sheet }) => {
      sheet.getRange("H1:H3").values = [["Ville"], ["Albi"], ["Gaillac"]];
      sheet.tables.add("H1:H3", true);
    },
    expected: refuses("cells-in-the-way"),
  },
};

/** What only a list can meet. */
const LIST: Readonly<Record<string, Case>> = {
  "something is typed beside its rows": {
    change: put("G4", "à moi"),
    expected: refuses("cells-in-the-way", "Sheet1!G4"),
  },
  "something is typed beside a row that is added to it": {
    change: ({ sheet }) => {
      sheet.getRange("A6:G6").values = [["5", "Ligue D", "ONG", "", "", "", "à rappeler"]];
    },
    expected: refuses("cells-in-the-way", "Sheet1!G6"),
  },
  "a formula that shows nothing is put beside it": {
    change: put("H3", '=IF(1=1,"","")'),
    expected: refuses("cells-in-the-way", "Sheet1!H3"),
  },
  "it gets a header right of it": {
    change: put("G1", "Téléphone"),
    expected: refuses("cells-in-the-way", "Sheet1!G1"),
  },
  "it gets a column of the same header": { change: put("G1", FIRST), expected: { adds: ["Sheet1!H1"] } },
  "it gets a column of the same header with a text in it": {
    change: ({ sheet }) => {
      sheet.getRange("G1:G2").values = [[FIRST], ["Forte"]];
    },
    expected: { adds: ["Sheet1!H1"] },
  },
  "it gets both of them": {
    change: ({ sheet }) => {
      sheet.getRange("G1:H1").values = [[SECOND, FIRST]];
    },
    expected: { adds: [] as never },
  },
  "it gets one of them and a column of another header": {
    change: ({ sheet }) => {
      sheet.getRange("G1:H1").values = [[FIRST, "Téléphone"]];
    },
    expected: refuses("cells-in-the-way", "Sheet1!H1"),
  },
  "it gets both of them with another header between": {
    change: ({ sheet }) => {
      sheet.getRange("G1:I1").values = [[FIRST, "Téléphone", SECOND]];
    },
    expected: { adds: [] as never },
  },
  "the cells right of it are merged": {
    change: ({ sheet }) => sheet.getRange("G1:H1").merge(),
    expected: refuses("cells-in-the-way", "Sheet1!G1"),
  },
  "cells below its header are merged": {
    change: ({ sheet }) => sheet.getRange("G2:H3").merge(),
    expected: adds("G1", "H1"),
  },
  "it gets a title and moves down": {
    change: ({ sheet }) => {
      sheet.getRange("1:3").insert("Down");
      sheet.getRange("A1").values = [["Nos partenaires en 2026"]];
    },
    expected: adds("G4", "H4"),
  },
  "it is moved to another place": {
    change: ({ sheet }) => sheet.getRange("A1:F5").moveTo("J8"),
    expected: adds("P8", "Q8"),
  },
  "its sheet is deleted": {
    change: ({ context, sheet }) => {
      context.workbook.worksheets.add("Autre");
      sheet.delete();
    },
    expected: refuses("sheet-not-found"),
  },
  "its sheet is deleted and another one takes its name": {
    change: ({ context, sheet }) => {
      const other = context.workbook.worksheets.add("Autre");
      other.getRange("A1:F5").values = [HEADERS, ...ROWS].map((row) => [...row]);
      sheet.delete();
      other.name = "Sheet1";
    },
    expected: refuses("sheet-not-found"),
  },
  "its headers stand on the sheet twice": {
    change: ({ sheet }) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A12:F16").values = [HEADERS, ...ROWS].map((row) => [...row]);
    },
    expected: refuses("table-not-found"),
    // The list had been found by then.
    atTheLast: adds("G2", "H2"),
  },
  "most of its headers are retyped": {
    change: ({ sheet }) => {
      sheet.getRange("A1:C1").values = [["N°", "Qui", "Quoi"]];
    },
    expected: refuses("table-not-found"),
  },
  "its cells are sorted": {
    change: ({ sheet }) => sheet.getRange("A2:F5").sort.apply([{ key: 1, ascending: false }]),
    expected: adds("G1", "H1"),
  },
  "a table is made of it": {
    change: ({ sheet }) => void sheet.tables.add("A1:F5", true),
    expected: refuses("table-not-found"),
  },
  "a table is made beside it": {
    change: ({ sheet }) => {
      sheet.getRange("H1:H3").values = [["Ville"], ["Albi"], ["Gaillac"]];
      sheet.tables.add("H1:H3", true);
    },
    expected: refuses("cells-in-the-way"),
  },
};

const CASES = (["table", "list"] as const).flatMap((kind) =>
  Object.entries({ ...BOTH, ...(kind === "table" ? TABLE : LIST) }).map(([name, own]) => ({ kind, name, own })),
);

/** Runs `change` right before a request is answered, counted from 1. */
function changeBefore(session: ExcelSession, request: number, change: () => Promise<void>): void {
  let requests = 0;
  session.excel.turn = async (answer) => {
    requests += 1;
    if (requests === request) {
      session.excel.turn = null;
      await change();
    }
    return answer();
  };
}

/** Runs changes right before requests are answered, counted from 1. */
function changesBefore(session: ExcelSession, changes: ReadonlyMap<number, () => Promise<void>>): void {
  const { excel } = session;
  let requests = 0;
  const turn = async <Answer>(answer: () => Promise<Answer>): Promise<Answer> => {
    requests += 1;
    const change = changes.get(requests);
    if (change !== undefined) {
      excel.turn = null;
      await change();
      excel.turn = turn;
    }
    return answer();
  };
  excel.turn = turn;
}

/** Expects that nothing but the new headers has changed, and these where they are to be. */
async function expectAdded(
  session: ExcelSession,
  { table, columns }: { readonly table: Table; readonly columns: readonly NewColumn[] },
  expected: Expected,
  edited?: () => ReadonlyMap<string, unknown>,
): Promise<void> {
  const first = cells(session);
  const outcome = await prepareList(table, columns).catch((error: unknown) => error);
  await session.excel.idle();
  const changes = changesBetween(edited?.() ?? first, cells(session));
  if ("refuses" in expected) {
    expect(changes).toEqual([]);
    expect(outcome).toMatchObject({ reason: expected.refuses, writing: "nothing" });
    if (expected.subject !== undefined) expect(outcome).toMatchObject({ subject: expected.subject });
    return;
  }
  expect(changes.map((change) => (change as [string, string])[0])).toEqual([...expected.adds]);
  const headers = changes.map((change) => (change as [string, string])[1]);
  expect(outcome).toMatchObject({ headers });
  const wanted = columns.map(({ header }) => header);
  expect(headers).toEqual(wanted.filter((header) => headers.includes(header)));
  // Each header stands there once, whoever wrote it.
  const standing = [...cells(session).values()];
  expect(wanted.map((header) => standing.filter((value) => value === header).length)).toEqual(wanted.map(() => 1));
}

async function asked(kind: Source) {
  const session = await opened(kind);
  const wanted = await lack();
  await session.excel.idle();
  return { session, wanted };
}

describe("columns that a register lacks and that was read before", () => {
  it.each(CASES)("stand right of it or nowhere in a $kind when meanwhile $name", async ({ kind, own }) => {
    const { session, wanted } = await asked(kind);
    await edit(own.change);

    await expectAdded(session, wanted, own.expected);
  });

  it.each(CASES)("do so in a $kind when it happens once it was found: $name", async ({ kind, own }) => {
    const { session, wanted } = await asked(kind);
    let edited: ReadonlyMap<string, unknown> = new Map<string, unknown>();
    changeBefore(session, 2, async () => {
      await edit(own.change);
      edited = cells(session);
    });

    await expectAdded(session, wanted, own.expected, () => edited);
  });

  it.each(CASES)("do so in a $kind when it happens right before the write: $name", async ({ kind, own }) => {
    const { session, wanted } = await asked(kind);
    let edited: ReadonlyMap<string, unknown> = new Map<string, unknown>();
    changeBefore(session, 3, async () => {
      await edit(own.change);
      edited = cells(session);
    });

    await expectAdded(session, wanted, own.atTheLast ?? own.expected, () => edited);
  });

  it.each(CASES)("stand in a $kind once after an answer was lost and $name", async ({ kind, own }) => {
    for (const request of [0, 1, 2, 3]) {
      const { session, wanted } = await asked(kind);
      session.excel.faults.plan({ request, code: "GeneralException", after: true });
      await prepareList(wanted.table, wanted.columns).catch(() => null);
      await session.excel.idle();
      await edit(own.change).catch(() => null);
      const before = cells(session);
      await prepareList(wanted.table, wanted.columns).catch(() => null);
      await session.excel.idle();

      const after = cells(session);
      const headers = new Set(wanted.columns.map(({ header }) => header));
      const written = changesBetween(before, after).map((change) => (change as [string, string])[1]);
      expect(written.filter((text) => !headers.has(text))).toEqual([]);
      // The colleague has one of that header too, or has moved the list away from what was added.
      const theirs = /FIRST|SECOND|moveTo/.test(own.change.toString());
      for (const header of headers) {
        const count = [...after.values()].filter((value) => value === header).length;
        expect(count).toBeLessThanOrEqual(theirs ? 2 : 1);
      }
    }
  });
});

describe("columns that a table has got bare", () => {
  const both = ({ table }: Desk): void => {
    table.columns.add(undefined, undefined, FIRST);
    table.columns.add(undefined, undefined, SECOND);
  };

  it("get their words, and a table that goes in that very moment is told", async () => {
    const { wanted } = await asked("table");
    await edit(both);
    expect(await prepareList(wanted.table, wanted.columns)).toMatchObject({ headers: [], address: null });
    expect(await ruleOf("G3")).toBe("List");

    const { session, wanted: again } = await asked("table");
    await edit(both);
    changeBefore(session, 3, async () => edit(({ table }) => void table.convertToRange()));
    const refused = prepareList(again.table, again.columns);
    await expect(refused).rejects.toMatchObject({ reason: "table-not-found", subject: "Acteurs", writing: "nothing" });
    await session.excel.idle();
    expect(await ruleOf("G3")).toBe("None");
  });

  it("stand there whatever a colleague called them meanwhile, each time somebody was faster", async () => {
    const { session, wanted } = await asked("table");
    const [first] = wanted.columns;
    if (first === undefined) throw new Error("not there");
    // Each try finds the table, looks beside it, adds, takes away again and brings back what is no longer as it was added.
    const changes = [1, 2, 3].flatMap((n) => [
      [
        5 * n - 2,
        ({ sheet, table }: Desk) => {
          const column = columnLetters(HEADERS.length + 2 * n - 2);
          sheet.getRange(`${column}1`).values = [[`Tel ${n}`]];
          table.resize(sheet.getRange(`A1:${column}5`));
        },
      ] as const,
      [
        5 * n - 1,
        ({ table }: Desk) => {
          table.columns.getItem(FIRST).name = `Mien ${n}`;
        },
      ] as const,
    ]);
    changesBefore(session, new Map(changes.map(([request, change]) => [request, async () => edit(change)])));

    const refused = prepareList(wanted.table, [first]);
    await expect(refused).rejects.toMatchObject({ reason: "table-not-found", writing: "nothing" });
    await session.excel.idle();
    const [table] = session.opened.workbook.sheets.flatMap(({ tables }) => tables);
    const own = ["Tel 1", "Mien 1", "Tel 2", "Mien 2", "Tel 3", "Mien 3"];
    expect(table?.columns.map(({ name }) => name)).toEqual([...HEADERS, ...own]);
  });
});

/** What kind of rule a cell of the first sheet has. */
async function ruleOf(address: string): Promise<string> {
  return Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange(address);
    dataValidation.load({ type: true });
    await context.sync();
    return dataValidation.type;
  });
}

describe("columns that were added and are taken back", () => {
  it("take their drop-downs along when taking them was cut short after their headers", async () => {
    const session = await opened("list");
    const { table, columns } = await lack();
    const { headers } = await prepareList(table, columns);
    await session.excel.idle();
    expect(await ruleOf("G3")).toBe("List");
    await session.excel.idle();
    session.excel.faults.plan({ request: 3, code: "GeneralException", after: false });
    await takeBackPrepared(table, headers).catch(() => null);
    await session.excel.idle();
    expect([await ruleOf("G3"), cells(session).get("Sheet1!G1")]).toEqual(["List", undefined]);
    await session.excel.idle();

    expect(await takeBackPrepared(table, headers)).toBe(true);
    await session.excel.idle();
    expect(await ruleOf("G3")).toBe("None");
    await session.excel.idle();
    // Then there is nothing left to take.
    const { roundTrips } = session.excel.statistics;
    expect(await takeBackPrepared(table, headers)).toBe(true);
    await session.excel.idle();
    expect(session.excel.statistics.roundTrips - roundTrips).toBe(4);
  });

  const TAKEN: Readonly<Record<string, { readonly change: (desk: Desk) => void; readonly isTaken: boolean }>> = {
    nothing: { change: () => undefined, isTaken: true },
    "rows are inserted above all": { change: ({ sheet }) => sheet.getRange("1:2").insert("Down"), isTaken: true },
    "columns are inserted left of all": { change: ({ sheet }) => sheet.getRange("A:B").insert("Right"), isTaken: true },
    "a column is inserted between": { change: ({ sheet }) => sheet.getRange("H:H").insert("Right"), isTaken: false },
    "one of them is filled in": { change: put("H3", "Forte"), isTaken: false },
    "one of them is renamed": { change: put("G1", "Savoir"), isTaken: false },
    "a column stands right of them": { change: put("I1", "Téléphone"), isTaken: false },
    "their sheet is renamed": {
      change: ({ sheet }) => {
        sheet.name = "Liste 2026";
      },
      isTaken: true,
    },
  };
  const ALL = (["table", "list"] as const).flatMap((kind) =>
    ([0, 1, 2, 3] as const).flatMap((request) =>
      Object.entries(TAKEN).map(([name, own]) => ({ kind, name, request, ...own })),
    ),
  );

  it.each(ALL)("go away from a $kind only as they were added: $name, before request $request", async (own) => {
    const session = await opened(own.kind);
    const { table, columns } = await lack();
    const { headers } = await prepareList(table, columns);
    await session.excel.idle();
    let edited: ReadonlyMap<string, unknown> = cells(session);
    const change = async (): Promise<void> => {
      await edit(own.change);
      edited = cells(session);
    };
    if (own.request === 0) await change();
    else changeBefore(session, own.request, change);
    const isTaken = await takeBackPrepared(table, headers);
    await session.excel.idle();

    const texts = (all: ReadonlyMap<string, unknown>): unknown[] => [...all.values()].sort();
    const after = cells(session);
    const left = texts(after);
    const gone = [...edited.values()].filter((text) => !left.includes(text));
    if (isTaken) expect([...gone].sort()).toEqual([...headers].sort());
    else expect(changesBetween(edited, after)).toEqual([]);
    // What Excel knows as the column of a table is that column wherever it stands.
    const isTold = own.kind === "list" || (own.request < 2 && own.name !== "a column stands right of them");
    if (isTold) expect(isTaken).toBe(own.isTaken);
  });
});

describe("a list of which a table is made that was offered before", () => {
  const MADE: Readonly<
    Record<
      string,
      { readonly change: (desk: Desk) => void; readonly range: string | null; readonly isTheirs?: boolean }
    >
  > = {
    nothing: { change: () => undefined, range: "A1:F5" },
    "rows are inserted above all": { change: ({ sheet }) => sheet.getRange("1:2").insert("Down"), range: "A3:F7" },
    "columns are inserted left of all": {
      change: ({ sheet }) => sheet.getRange("A:B").insert("Right"),
      range: "C1:H5",
    },
    "a row is deleted": { change: ({ sheet }) => sheet.getRange("3:3").delete("Up"), range: "A1:F4" },
    "rows are added": {
      change: ({ sheet }) => {
        sheet.getRange("A6:C6").values = [["5", "Ligue D", "ONG"]];
      },
      range: "A1:F6",
    },
    "its sheet is renamed": {
      change: ({ sheet }) => {
        sheet.name = "Liste 2026";
      },
      range: "A1:F5",
    },
    "a colleague makes a table of it": {
      change: ({ sheet }) => void sheet.tables.add("A1:F5", true),
      range: "A1:F5",
      isTheirs: true,
    },
    "another header is renamed": { change: put("F1", "Remarques"), range: "A1:F5" },
    "most headers are retyped": {
      change: ({ sheet }) => {
        sheet.getRange("A1:F1").values = [["a", "b", "c", "d", "e", "f"]];
      },
      range: null,
    },
  };
  const ALL = ([0, 4, 5, 6] as const).flatMap((request) =>
    Object.entries(MADE).map(([name, own]) => ({ request, name, ...own })),
  );

  it.each(ALL)("is taken whole or not at all: $name, before request $request", async (own) => {
    const { request, change, range, isTheirs } = own;
    const session = await opened("list");
    const [list] = await findPlainLists();
    if (list === undefined) throw new Error("There is no list.");
    await session.excel.idle();
    let edited: ReadonlyMap<string, unknown> = cells(session);
    const act = async (): Promise<void> => {
      await edit(change);
      edited = cells(session);
    };
    if (request === 0) await act();
    else changeBefore(session, request, act);
    const name = await makeListTable(list, "fr").catch((error: unknown) => {
      expect(error).toMatchObject({ writing: "nothing" });
      return null;
    });
    await session.excel.idle();
    const found = session.opened.workbook.sheets.flatMap(({ tables }) => tables);

    expect(changesBetween(edited, cells(session))).toEqual([]);
    if (name !== null) expect(found.map((table) => table.name)).toEqual([name]);
    if (request === 0) expect(name !== null).toBe(range !== null);
    // Of a colleague's table it is theirs whether it gets the name or not.
    const stands = name !== null || isTheirs === true;
    expect(found.map((table) => formatRect(table.range))).toEqual(stands && range !== null ? [range] : []);
  });

  it("is the list it was where somebody adds a row each time it is made", async () => {
    const session = await opened("list");
    const [list] = await findPlainLists();
    if (list === undefined) throw new Error("There is no list.");
    await session.excel.idle();
    const add = (row: number) => async () =>
      edit(({ sheet }) => {
        sheet.getRange(`A${row}:C${row}`).values = [[String(row - 1), `Ligue ${row}`, "ONG"]];
      });
    changesBefore(session, new Map([6, 12, 18].map((request, n) => [request, add(6 + n)])));

    await expect(makeListTable(list, "fr")).rejects.toMatchObject({ reason: "table-not-found", writing: "nothing" });
    await session.excel.idle();
    expect(session.opened.workbook.sheets.flatMap(({ tables }) => tables)).toEqual([]);
    expect([6, 7, 8].map((row) => cells(session).get(`Sheet1!A${row}`))).toEqual([5, 6, 7]);
  });

  it("is a table all the same where its name is taken in that very moment, and has a free one when it is made again", async () => {
    const session = await opened("list");
    const [list] = await findPlainLists();
    if (list === undefined) throw new Error("There is no list.");
    await session.excel.idle();
    changeBefore(session, 7, async () => edit(({ context }) => void context.workbook.names.add("Acteurs", "=1")));

    await expect(makeListTable(list, "fr")).rejects.toMatchObject({ reason: "name-taken", writing: "perhaps" });
    await session.excel.idle();
    expect(await makeListTable(list, "fr")).toBe("Acteurs2");
    await session.excel.idle();
    const found = session.opened.workbook.sheets.flatMap(({ tables }) => tables);
    expect(found.map((own) => [own.name, formatRect(own.range)])).toEqual([["Acteurs2", "A1:F5"]]);
  });
});

function formatRect({
  top,
  left,
  bottom,
  right,
}: Readonly<Record<"top" | "left" | "bottom" | "right", number>>): string {
  return `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
}
