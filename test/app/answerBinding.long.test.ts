/** What can happen between reading a row and writing an answer into it, in a table and in a plain list. */

import { type ExcelSession, openSession } from "excel-host/testing/excelSession";

import { checkTables, type CheckedTables } from "../../src/app/checkTables";
import { clearHistory } from "../../src/app/clearHistory";
import { writeAnswer, type AnswerOutcome, type AnswerRequest } from "../../src/app/interview";
import type { WorkbookErrorReason } from "../../src/core/model/workbookError";
import {
  cells,
  changeBefore,
  changesBefore,
  changesBetween,
  edit,
  HEADERS,
  opened,
  put,
  ROWS,
  type Desk,
  WRITING_REQUEST,
} from "../support/desk";

async function check(): Promise<CheckedTables> {
  return checkTables({ asOf: "2026-11-23", language: "fr" });
}

function request({ audit, tables, words }: CheckedTables, name = "Asso A", nth = 0): AnswerRequest {
  const [table] = tables;
  const mapping = audit.tables[0]?.mapping;
  const row = audit.stakeholders.filter((own) => own.name === name)[nth]?.row.index;
  if (table === undefined || mapping === undefined || row === undefined) throw new Error("not there");
  return { table, mapping, row, words, answer: { kind: "resource", resource: "financial", answer: "yes" } };
}

/** How an answer goes that was read before a change: the cell it was written to, or why it was not. */
type Expected =
  | { readonly writes: string }
  | { readonly refuses: WorkbookErrorReason }
  | { readonly shows: string }
  | { readonly leaves: "unchanged" };

interface Case {
  readonly change: (desk: Desk) => void;
  readonly expected: Expected;
  /** What becomes of it when it happens right before the write; absent where that is the same. */
  readonly atTheLast?: Expected;
}

const writes = (address: string): Expected => ({ writes: `Sheet1!${address}` });
const refuses = (reason: WorkbookErrorReason): Expected => ({ refuses: reason });

/** What happens alike to a table and to a list. */
const BOTH: Readonly<Record<string, Case>> = {
  nothing: { change: () => undefined, expected: writes("D3") },
  "rows are inserted above all": {
    change: ({ sheet }) => sheet.getRange("1:2").insert("Down"),
    expected: writes("D5"),
  },
  "a row is inserted above it": { change: ({ sheet }) => sheet.getRange("3:3").insert("Down"), expected: writes("D4") },
  "a row above it is deleted": { change: ({ sheet }) => sheet.getRange("2:2").delete("Up"), expected: writes("D2") },
  "the row itself is deleted": {
    change: ({ sheet }) => sheet.getRange("3:3").delete("Up"),
    expected: refuses("row-moved"),
  },
  "two rows change places": {
    change: ({ sheet }) => {
      sheet.getRange("A3:F4").values = [ROWS[2] ?? [], ROWS[1] ?? []].map((row) => [...row]);
    },
    expected: writes("D4"),
  },
  "a column is inserted before its own": {
    change: ({ sheet }) => sheet.getRange("D:D").insert("Right"),
    expected: writes("E3"),
  },
  "columns are inserted left of all": {
    change: ({ sheet }) => sheet.getRange("A:B").insert("Right"),
    expected: writes("F3"),
  },
  "its column is deleted": {
    change: ({ sheet }) => sheet.getRange("D:D").delete("Left"),
    expected: refuses("column-not-found"),
  },
  "its header is renamed": { change: put("D1", "Subvention reçue"), expected: refuses("column-not-found") },
  "the header of the names is renamed": { change: put("B1", "Partenaire"), expected: refuses("column-not-found") },
  "another header is renamed": { change: put("F1", "Remarques"), expected: writes("D3") },
  "its name is written over": { change: put("B3", "Quelqu’un d’autre"), expected: refuses("row-moved") },
  "its id is written over": { change: put("A3", "77"), expected: refuses("row-moved") },
  "its name is written in capitals": { change: put("B3", "ASSO A"), expected: writes("D3") },
  "its id is emptied": { change: put("A3", ""), expected: writes("D3") },
  "the column of ids is deleted": {
    change: ({ sheet }) => sheet.getRange("A:A").delete("Left"),
    expected: writes("C3"),
  },
  "the ids are numbered anew": {
    change: ({ sheet }) => {
      sheet.getRange("A2:A5").values = [["4"], ["3"], ["2"], ["1"]];
    },
    expected: refuses("row-moved"),
  },
  "another cell of its row is changed": { change: put("F3", "à rappeler"), expected: writes("D3") },
  "a colleague answers otherwise": { change: put("D3", "non"), expected: { shows: "non" } },
  "a colleague answers the same": { change: put("D3", "oui"), expected: { leaves: "unchanged" } },
  "a formula is put into the cell": { change: put("D3", '=IF(1=1,"","")'), expected: refuses("formula-cell") },
  "the sheet is renamed": {
    change: ({ sheet }) => {
      sheet.name = "Liste 2026";
    },
    expected: { writes: "'Liste 2026'!D3" },
  },
  "the sheet is hidden": {
    change: ({ context, sheet }) => {
      context.workbook.worksheets.add("Autre");
      sheet.visibility = "Hidden";
    },
    expected: writes("D3"),
  },
  "the sheet is protected": { change: ({ sheet }) => sheet.protection.protect(), expected: refuses("protected") },
  "a row of the same name is put in where it stood": {
    change: ({ sheet }) => {
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("A3:F3").values = [["", "Asso A", "Banque", "", "", "une autre"]];
    },
    expected: writes("D4"),
  },
  "a row of the same name is put in where it stood, and it is changed": {
    change: ({ sheet }) => {
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("A3:F4").values = [
        ["", "Asso A", "Banque", "", "", "une autre"],
        ["2", "Asso A", "ONG", "", "", "deuxième bis"],
      ];
    },
    expected: refuses("row-moved"),
  },
};

/** What only a table knows. */
const TABLE: Readonly<Record<string, Case>> = {
  "it is sorted": { change: ({ table }) => table.sort.apply([{ key: 1, ascending: false }]), expected: writes("D5") },
  "it is sorted by a sort that stays, and filtered": {
    change: ({ table }) => {
      table.sort.apply([{ key: 1, ascending: true }]);
      table.columns.getItem("Type").filter.applyValuesFilter(["Banque"]);
    },
    expected: writes("D2"),
  },
  "it is renamed": {
    change: ({ table }) => {
      table.name = "Partenaires";
    },
    expected: writes("D3"),
  },
  "another table takes its name": {
    change: ({ context, table }) => {
      const other = context.workbook.worksheets.add("2025");
      const area = other.getRangeByIndexes(0, 0, ROWS.length + 1, HEADERS.length);
      area.values = [HEADERS, ...ROWS].map((row) => [...row]);
      table.name = "Anciens";
      other.tables.add(area, true).name = "Acteurs";
    },
    expected: writes("D3"),
  },
  "it is replaced by another one of its name": {
    change: ({ context, sheet, table }) => {
      const other = context.workbook.worksheets.add("2025");
      const area = other.getRangeByIndexes(0, 0, ROWS.length + 1, HEADERS.length);
      area.values = [HEADERS, ...ROWS].map((row) => [...row]);
      table.delete();
      sheet.getRange("A1").values = [["supprimé"]];
      other.tables.add(area, true).name = "Acteurs";
    },
    expected: refuses("table-not-found"),
  },
  "it is made shorter than its row": {
    change: ({ sheet, table }) => table.resize(sheet.getRange("A1:F2")),
    expected: refuses("row-moved"),
  },
  "it becomes a range": { change: ({ table }) => void table.convertToRange(), expected: refuses("table-not-found") },
  "its column goes to the end": {
    change: ({ sheet, table }) => {
      table.columns.getItem("Ressources financières").delete();
      sheet.getRange("F1:F5").values = [["Ressources financières"], ["oui"], [""], ["non"], [""]];
      table.resize(sheet.getRange("A1:F5"));
    },
    expected: writes("F3"),
  },
  "two columns change their headers": {
    change: ({ sheet }) => {
      sheet.getRange("D1").values = [["Autre"]];
      sheet.getRange("E1").values = [["Ressources financières"]];
      sheet.getRange("D1").values = [["Ressources techniques"]];
    },
    expected: refuses("column-changed"),
  },
  "its column is a calculated one": {
    change: ({ sheet }) => {
      sheet.getRange("D2:D5").formulas = [['=""'], ['=""'], ['=""'], ['=""']];
    },
    expected: refuses("formula-cell"),
  },
};

/** What only a list can meet. */
const LIST: Readonly<Record<string, Case>> = {
  "it gets a title and moves down": {
    change: ({ sheet }) => {
      sheet.getRange("1:3").insert("Down");
      sheet.getRange("A1").values = [["Nos partenaires en 2026"]];
    },
    expected: writes("D6"),
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
    atTheLast: writes("D4"),
  },
  "a second list below it holds the same name, and its own row is gone": {
    change: ({ sheet }) => {
      sheet.getRange("3:3").delete("Up");
      sheet.getRange("A8:C10").values = [
        ["N°", "Organisme", "Commune"],
        ["", "Banque C", "Nord"],
        ["2", "Asso A", "Sud"],
      ];
    },
    expected: refuses("row-moved"),
  },
  "most of its headers are retyped": {
    change: ({ sheet }) => {
      sheet.getRange("A1:C1").values = [["N°", "Qui", "Quoi"]];
    },
    expected: refuses("table-not-found"),
  },
  "a column with the last word of its header stands left of it": {
    change: ({ sheet }) => {
      sheet.getRange("C:C").insert("Right");
      sheet.getRange("C1:C3").values = [["financières"], ["a"], ["b"]];
    },
    expected: writes("E3"),
  },
  "its cells are sorted": {
    change: ({ sheet }) => sheet.getRange("A2:F5").sort.apply([{ key: 1, ascending: false }]),
    expected: writes("D5"),
  },
  "its cells are filtered": {
    change: ({ sheet }) =>
      sheet.autoFilter.apply(sheet.getRange("A1:F5"), 2, { filterOn: "Values", values: ["Banque"] }),
    expected: writes("D3"),
  },
  "a table is made of it": {
    change: ({ sheet }) => void sheet.tables.add("A1:F5", true),
    expected: writes("D3"),
  },
};

async function expectOutcome(
  session: ExcelSession,
  work: () => Promise<AnswerOutcome>,
  expected: Expected,
  edited?: () => ReadonlyMap<string, unknown>,
): Promise<void> {
  const first = cells(session);
  const outcome = await work().catch((error: unknown) => error as { reason: string; writing: string });
  await session.excel.idle();
  const changes = changesBetween(edited?.() ?? first, cells(session));
  if ("writes" in expected) {
    expect(outcome).toMatchObject({ status: "written", addresses: [expected.writes] });
    expect(changes).toEqual([[expected.writes.replaceAll("'", ""), "oui"]]);
    return;
  }
  // Nothing was written, and the reason says so.
  expect(changes).toEqual([]);
  if ("refuses" in expected) expect(outcome).toMatchObject({ reason: expected.refuses, writing: "nothing" });
  else if ("shows" in expected) {
    expect(outcome).toMatchObject({ status: "changed", seen: { value: expected.shows }, wanted: "oui" });
  } else expect(outcome).toMatchObject({ status: expected.leaves });
}

const CASES = (["table", "list"] as const).flatMap((kind) =>
  Object.entries({ ...BOTH, ...(kind === "table" ? TABLE : LIST) }).map(([name, own]) => ({ kind, name, own })),
);

describe("an answer whose stakeholder was read before", () => {
  it.each(CASES)("reaches its own cell or none in a $kind when meanwhile $name", async ({ kind, own }) => {
    const session = await opened(kind);
    const known = request(await check());
    await edit(own.change);

    await expectOutcome(session, async () => writeAnswer(known), own.expected);
  });

  it.each(CASES)("does so in a $kind when it happens right before the write: $name", async ({ kind, own }) => {
    const session = await opened(kind);
    const known = request(await check());
    let edited = new Map<string, unknown>() as ReadonlyMap<string, unknown>;
    changeBefore(session, WRITING_REQUEST, async () => {
      await edit(own.change);
      edited = cells(session);
    });

    await expectOutcome(
      session,
      async () => writeAnswer(known),
      own.atTheLast ?? own.expected,
      () => edited,
    );
  });
});

/** Lets a colleague edit right before some of the requests, counted from 1. */
function between(session: ExcelSession, changes: ReadonlyMap<number, (desk: Desk) => void>): void {
  changesBefore(session, new Map([...changes].map(([request, change]) => [request, async () => edit(change)])));
}

describe("an answer that empties its cell", () => {
  it.each(["table", "list"] as const)(
    "is not taken for given in a %s whose columns move before it is written",
    async (kind) => {
      const session = await opened(kind);
      const known = request(await check(), "Sonaval");
      between(session, new Map([[WRITING_REQUEST, ({ sheet }: Desk) => void sheet.getRange("D:D").insert("Right")]]));
      const outcome = await writeAnswer({
        ...known,
        answer: { kind: "resource", resource: "financial", answer: "unknown" },
      });

      expect(outcome).toMatchObject({ status: "written", addresses: ["Sheet1!E2"] });
      expect(cells(session).get("Sheet1!E2") ?? null).toBeNull();
    },
  );
});

describe("an answer that has to be taken back", () => {
  it("leaves nothing in a row of which somebody fills another cell meanwhile", async () => {
    const session = await opened("list");
    const known = request(await check());
    between(
      session,
      new Map([
        [WRITING_REQUEST, put("D1", "Subvention")],
        [WRITING_REQUEST + 1, put("F3", "à rappeler")],
      ]),
    );
    const outcome = await writeAnswer(known).catch((error: unknown) => error);

    expect(outcome).toMatchObject({ reason: "column-not-found", writing: "nothing" });
    expect(cells(session).get("Sheet1!D3") ?? null).toBeNull();
    expect(cells(session).get("Sheet1!F3")).toBe("à rappeler");
  });
});

/** Two bodies of one name without id, which only the rest of their rows tells apart. */
const TWINS = [
  ["", "Asso A", "ONG", "", "", "du Nord"],
  ["", "Asso A", "Banque", "", "", "du Sud"],
  ["", "Sonaval", "Télécoms", "oui", "", ""],
];

const OF_TWINS: Readonly<Record<string, Case>> = {
  nothing: { change: () => undefined, expected: writes("D2") },
  "it is deleted": { change: ({ sheet }) => sheet.getRange("2:2").delete("Up"), expected: refuses("row-moved") },
  "the other one is deleted": { change: ({ sheet }) => sheet.getRange("3:3").delete("Up"), expected: writes("D2") },
  "it is deleted and the other one changed": {
    change: ({ sheet }) => {
      sheet.getRange("2:2").delete("Up");
      sheet.getRange("F2").values = [["du Sud-Est"]];
    },
    expected: refuses("row-moved"),
  },
  "a colleague answers for it": { change: put("D2", "non"), expected: { shows: "non" } },
  "a colleague answers for it, and they change places": {
    change: ({ sheet }) => {
      sheet.getRange("A2:F3").values = [TWINS[1] ?? [], ["", "Asso A", "ONG", "non", "", "du Nord"]].map((row) => [
        ...row,
      ]);
    },
    expected: { shows: "non" },
  },
  "both are changed": {
    change: ({ sheet }) => {
      sheet.getRange("F2:F3").values = [["un"], ["deux"]];
    },
    expected: refuses("row-moved"),
  },
  "it is renamed, and a third one of its name and kind comes": {
    change: ({ sheet }) => {
      sheet.getRange("4:4").insert("Down");
      sheet.getRange("B4:F4").values = [["Asso A", "ONG", "", "", "venue d’ailleurs"]];
      sheet.getRange("B2").values = [["Asso du Nord"]];
    },
    expected: refuses("row-moved"),
  },
  "a third one comes and it is changed": {
    change: ({ sheet }) => {
      sheet.getRange("4:4").insert("Down");
      sheet.getRange("B4:C4").values = [["Asso A", "Commune"]];
      sheet.getRange("F2").values = [["du Nord-Est"]];
    },
    expected: refuses("row-moved"),
  },
};

describe("an answer about one of two stakeholders of one name", () => {
  it.each(
    (["table", "list"] as const).flatMap((kind) =>
      Object.entries(OF_TWINS).map(([name, own]) => ({ kind, name, own })),
    ),
  )("reaches that one or none in a $kind when meanwhile $name", async ({ kind, own }) => {
    const session = await opened(kind, TWINS);
    const known = request(await check(), "Asso A", 0);
    await edit(own.change);

    await expectOutcome(session, async () => writeAnswer(known), own.expected);
  });
});

describe("a colleague’s answer that the user has seen", () => {
  it.each(["table", "list"] as const)("is written over in a %s, and only that one", async (kind) => {
    const session = await opened(kind);
    const known = request(await check());
    await edit(put("D3", "non"));
    const outcome = await writeAnswer(known);
    if (outcome.status !== "changed") throw new Error("not changed");
    const mine = { ...known, seen: [outcome.seen] };
    await edit(put("D3", "peut-être"));
    await expectOutcome(session, async () => writeAnswer(mine), { shows: "peut-être" });
    await edit(put("D3", "non"));

    await expectOutcome(session, async () => writeAnswer(mine), writes("D3"));
  });
});

describe("an answer about a column that was renamed for a while", () => {
  it.each(["table", "list"] as const)("is written in a %s when it has its header again", async (kind) => {
    const session = await opened(kind);
    const known = request(await check());
    await edit(put("D1", "Subvention"));
    await expectOutcome(session, async () => writeAnswer(known), refuses("column-not-found"));
    await edit(put("D1", "Ressources financières"));
    await edit(put("D3", "non"));
    const outcome = await writeAnswer(known);
    if (outcome.status !== "changed") throw new Error("not changed");

    await expectOutcome(session, async () => writeAnswer({ ...known, seen: [outcome.seen] }), writes("D3"));
  });
});

describe("a list with several columns of one header", () => {
  it("gets an answer in the one that was read", async () => {
    const session = openSession();
    await edit(({ sheet }) => {
      sheet.getRange("A1:D3").values = [
        ["Contact", "Acteur", "Type", "Contact"],
        ["a", "Asso A", "ONG", "b"],
        ["c", "Asso B", "ONG", "d"],
      ];
    });
    const checked = await check();
    const { table, mapping, row, words } = request(checked);
    const columns = mapping.columns.map((own) => (own.index === 3 ? { ...own, field: "notes" as const } : own));
    const note = { kind: "note", item: "resource_data", text: "rappeler", day: null, source: null } as const;
    await writeAnswer({ table, mapping: { ...mapping, columns }, row, words, answer: note });

    expect(cells(session).get("Sheet1!D2")).toBe("b\nDonnées\u00a0: rappeler");
    expect(cells(session).get("Sheet1!A2")).toBe("a");
  });
});

describe("the mark of an answer in the very hidden sheet", () => {
  const texts = ({ opened: { workbook } }: ExcelSession): string => {
    const sheet = workbook.sheetNamed("PartnershipMatrix.previous");
    const rows = [...(sheet?.rowsWithCells() ?? [])].map((row) => [...(sheet?.rowCells(row) ?? [])]);
    return JSON.stringify(rows.flatMap((row) => row.map(([, { value }]) => value)));
  };

  it.each(["table", "list"] as const)("says whose row it was in a %s, until the history is cleared", async (kind) => {
    const session = await opened(kind);
    await writeAnswer(request(await check()));
    expect(texts(session)).toContain("Asso A");
    await clearHistory("fr");
    await session.excel.idle();

    expect(texts(session).replaceAll("null", "")).not.toMatch(/\w/);
    expect(cells(session).get("Sheet1!D3")).toBe("oui");
  });
});

describe("the round trips of an answer, clean-up included", () => {
  it.each([
    ["table", "as it was read", () => undefined, 3],
    ["table", "with another cell changed", put("F3", "autre"), 4],
    ["table", "moved", ({ sheet }: Desk) => sheet.getRange("3:3").insert("Down"), 5],
    ["table", "answered already", put("D3", "oui"), 3],
    ["list", "as it was read", () => undefined, 3],
    ["list", "with another cell changed", put("F3", "autre"), 4],
    ["list", "moved", ({ sheet }: Desk) => sheet.getRange("3:3").insert("Down"), 5],
  ] as const)("are counted in a %s whose row stands %s", async (kind, _, change, trips) => {
    const session = await opened(kind);
    const known = request(await check());
    await edit(change);
    await session.excel.idle();
    const before = session.excel.statistics.roundTrips;
    await writeAnswer(known);
    await session.excel.idle();

    expect(session.excel.statistics.roundTrips - before).toBe(trips);
  });
});
