/** Columns that were added and stand bare, or are taken back, while somebody else works in the register. */

import { prepareList, takeBackPrepared } from "../../src/app/prepareList";
import { columnLetters } from "../../src/core/model/address";
import {
  cells,
  changeBefore,
  changesBefore,
  changesBetween,
  edit,
  FIRST,
  HEADERS,
  lackOf,
  put,
  SECOND,
  type Desk,
} from "../support/desk";

describe("columns that a table has got bare", () => {
  const both = ({ table }: Desk): void => {
    table.columns.add(undefined, undefined, FIRST);
    table.columns.add(undefined, undefined, SECOND);
  };

  it("get their words, and a table that goes in that very moment is told", async () => {
    const wanted = await lackOf("table");
    await edit(both);
    expect(await prepareList(wanted.table, wanted.columns)).toMatchObject({ headers: [], address: null });
    expect(await ruleOf("G3")).toBe("List");

    const again = await lackOf("table");
    await edit(both);
    changeBefore(again.session, 3, async () => edit(({ table }) => void table.convertToRange()));
    const refused = prepareList(again.table, again.columns);
    await expect(refused).rejects.toMatchObject({ reason: "table-not-found", subject: "Acteurs", writing: "nothing" });
    await again.session.excel.idle();
    expect(await ruleOf("G3")).toBe("None");
  });

  it("stand there whatever a colleague called them meanwhile, each time somebody was faster", async () => {
    const { session, table: register, columns } = await lackOf("table");
    const [first] = columns;
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

    const refused = prepareList(register, [first]);
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
    const { session, table, columns } = await lackOf("list");
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
    const { session, table, columns } = await lackOf(own.kind);
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
