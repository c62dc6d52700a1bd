/** What can happen between reading a list and making a table of it. */

import { findPlainLists } from "../../src/app/readWorkbook";
import { makeListTable } from "../../src/app/startTables";
import { columnLetters } from "../../src/core/model/address";
import { cells, changeBefore, changesBefore, changesBetween, edit, opened, put, type Desk } from "../support/desk";

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
