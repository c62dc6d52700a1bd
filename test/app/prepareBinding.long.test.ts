/** What can happen between reading a table or list and adding the columns it lacks. */

import type { ExcelSession } from "excel-host/testing/excelSession";

import { prepareList } from "../../src/app/prepareList";
import type { Table } from "../../src/core/model/table";
import type { WorkbookErrorReason } from "../../src/core/model/workbookError";
import type { NewColumn } from "../../src/core/template/missingColumns";
import {
  cells,
  changeBefore,
  changesBetween,
  edit,
  FIRST,
  HEADERS,
  lackOf,
  put,
  ROWS,
  SECOND,
  type Desk,
} from "../support/desk";

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

describe("columns that a register lacks and that was read before", () => {
  it.each(CASES)("stand right of it or nowhere in a $kind when meanwhile $name", async ({ kind, own }) => {
    const wanted = await lackOf(kind);
    const { session } = wanted;
    await edit(own.change);

    await expectAdded(session, wanted, own.expected);
  });

  it.each(CASES)("do so in a $kind when it happens once it was found: $name", async ({ kind, own }) => {
    const wanted = await lackOf(kind);
    const { session } = wanted;
    let edited: ReadonlyMap<string, unknown> = new Map<string, unknown>();
    changeBefore(session, 2, async () => {
      await edit(own.change);
      edited = cells(session);
    });

    await expectAdded(session, wanted, own.expected, () => edited);
  });

  it.each(CASES)("do so in a $kind when it happens right before the write: $name", async ({ kind, own }) => {
    const wanted = await lackOf(kind);
    const { session } = wanted;
    let edited: ReadonlyMap<string, unknown> = new Map<string, unknown>();
    changeBefore(session, 3, async () => {
      await edit(own.change);
      edited = cells(session);
    });

    await expectAdded(session, wanted, own.atTheLast ?? own.expected, () => edited);
  });

  it.each(CASES)("stand in a $kind once after an answer was lost and $name", async ({ kind, own }) => {
    for (const request of [0, 1, 2, 3]) {
      const wanted = await lackOf(kind);
      const { session } = wanted;
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
