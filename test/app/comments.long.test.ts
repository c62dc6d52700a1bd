/** Comments and notes that colleagues left on our sheets: a run takes none away, and leaves none beside somebody else. */

import { withComments, type LeftComment } from "excel-host/testing/commentedFile";
import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { CURRENT_VERSION } from "../../src/core/contract/columns";
import { contractIds } from "../../src/core/contract/ids";
import { matchHeaders } from "../../src/core/sheets/shared/matchHeaders";
import { DAY, notedResult, some } from "../support/brokenRuns";
import { play } from "../support/faultPlayer";
import { cellsOf, rowsOf, sheetOf, textsOf } from "../support/ownResult";
import { requestsOf, writingOf } from "../support/requestLog";

const KINDS = ["matrix", "actions", "agreements", "map", "resources"] as const;
type Kind = (typeof KINDS)[number];

/** The id of the column that says whose a row is. */
const NAMED_BY: Readonly<Record<Kind, string>> = {
  matrix: "name",
  actions: "name",
  agreements: "name",
  map: "key",
  resources: "category",
};

/** Of each row of a table whose it is, and the place of its first cell. */
function rows(session: ExcelSession, kind: Kind): { name: string; row: number; left: number }[] {
  const [table] = sheetOf(session, kind).tables;
  if (table === undefined) throw new Error(`There is no table of the kind ${kind}.`);
  const { top, left } = table.range;
  const headers = table.columns.map(({ name }) => name);
  const place = contractIds(kind, CURRENT_VERSION).indexOf(NAMED_BY[kind]);
  const header = headers[matchHeaders(kind, headers)?.positions[place] ?? -1] ?? "";
  return rowsOf(session, kind).map((cells, index) => ({
    name: String(cells.get(header) ?? ""),
    row: top + 1 + index,
    left,
  }));
}

/** A result with a comment or a note beside each row of each table that says whose the row is. */
async function commentedResult(): Promise<Uint8Array> {
  let file = await notedResult();
  const session = openSession(file);
  for (const kind of KINDS) {
    const left = rows(session, kind).map(({ name, row, left: column }, index): LeftComment => {
      const cell = `${String.fromCharCode(65 + column + 1)}${row + 1}`;
      const replies = [{ author: "Rui", text: `réponse sur ${name}` }];
      return index % 2 === 0
        ? { kind: "comment", cell, author: "Ana", text: `avis sur ${name}`, replies }
        : { kind: "note", cell, author: "Zoé", text: `note sur ${name}` };
    });
    file = withComments(file, sheetOf(session, kind).name, left);
  }
  return file;
}

/** Of each comment or note on a table: beside whom it hangs, and what it says. */
function hanging(session: ExcelSession, kind: Kind): { beside: string | null; text: string }[] {
  const own = rows(session, kind);
  return sheetOf(session, kind).notes.map(({ row, text }) => ({
    beside: own.find((candidate) => candidate.row === row)?.name ?? null,
    text,
  }));
}

const said = (session: ExcelSession): string[] =>
  KINDS.flatMap((kind) => hanging(session, kind).map(({ beside, text }) => `${kind}: ${text} @ ${beside}`)).sort();

/**
 * Comments that hang beside somebody else than they speak of, and notes that do so although their row is there. A note of a row
 * that is gone cannot be read, nor is it taken away: it hangs where that row stood.
 */
function misplaced(session: ExcelSession): string[] {
  return KINDS.flatMap((kind) => {
    const names = new Set(rows(session, kind).map(({ name }) => name));
    return hanging(session, kind).flatMap(({ beside, text }) => {
      const [what = "", about = ""] = text.split(" sur ");
      const isWrong = about !== beside && (what === "avis" || names.has(about));
      return isWrong ? [`${kind}: ${text} @ ${beside}`] : [];
    });
  });
}

async function edited(file: Uint8Array, edit: (list: Excel.Worksheet) => void): Promise<ExcelSession> {
  const session = openSession(file);
  await session.run(async (context) => {
    edit(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  await auditWorkbook(DAY);
  await session.excel.idle();
  return session;
}

function withoutDelta(list: Excel.Worksheet): void {
  list.tables.getItemAt(0).rows.getItemAt(3).delete();
}

let commented: Uint8Array;
beforeAll(async () => {
  commented = await commentedResult();
});

describe("comments and notes on our sheets", () => {
  it("stay where they are when nothing moves", async () => {
    const before = said(openSession(commented));
    expect(before.length).toBeGreaterThan(15);
    expect(misplaced(openSession(commented))).toEqual([]);
    expect(said(await edited(commented, () => undefined))).toEqual(before);
  });

  it("stay beside their row when others come before it", async () => {
    const before = said(openSession(commented));
    const session = await edited(commented, (list) => {
      list.getRange("2:2").insert("Down");
      list.getRange("A2:F2").values = [["Aaa", "ONG", "oui", "'0", null, "Luc"]];
    });
    expect(said(session)).toEqual(before);
    expect(said(openSession(session.save()))).toEqual(before);
  });

  it("stay beside their row when the rows of the list are sorted the other way round", async () => {
    const before = said(openSession(commented));
    const session = await edited(commented, (list) => {
      list.tables.getItemAt(0).sort.apply([{ key: 0, ascending: false }]);
    });
    expect(said(session)).toEqual(before);
  });

  it("stay beside their row although somebody has hidden rows, which are shown where others come to stand in them", async () => {
    const session = openSession(commented);
    await session.run(async (context) => {
      for (const kind of ["matrix", "actions"] as const)
        context.workbook.worksheets.getItem(sheetOf(session, kind).name).getRange("6:7").rowHidden = true;
      const list = context.workbook.worksheets.getItem("Sheet1");
      list.tables.getItemAt(0).sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    await auditWorkbook(DAY);
    await session.excel.idle();
    expect(misplaced(session)).toEqual([]);
    expect(sheetOf(session, "matrix").rows.get(5)?.hidden ?? false).toBe(false);
  });

  it("go to the list of notes with who said what when their stakeholder is gone, and hang beside nobody else", async () => {
    const session = await edited(commented, withoutDelta);
    expect(misplaced(session)).toEqual([]);
    expect([...textsOf(session)]).toContain("Ana: avis sur Delta\nRui: réponse sur Delta");
    // Notes cannot be read: none is taken away.
    expect(said(session).filter((line) => line.includes("note sur"))).toHaveLength(
      said(openSession(commented)).filter((line) => line.includes("note sur")).length,
    );
  });

  it("are listed once, however often the run is repeated", async () => {
    const session = await edited(commented, withoutDelta);
    const listedIn = (): unknown[] =>
      [...cellsOf(session, "history").values()].filter((text) => String(text).includes("avis sur Delta"));
    const once = listedIn();
    await auditWorkbook(DAY);
    await session.excel.idle();
    expect(once.length).toBeGreaterThan(0);
    expect(listedIn()).toEqual(once);
  });

  it("are lost at no place where Excel cuts the run short, and the next run has each beside its own row", async () => {
    const open = async (): Promise<ExcelSession> => {
      const session = openSession(commented);
      await session.run(async (context) => {
        const list = context.workbook.worksheets.getItem("Sheet1");
        withoutDelta(list);
        list.tables.getItemAt(0).sort.apply([{ key: 0, ascending: false }]);
        await context.sync();
      });
      return session;
    };
    const left = ({ opened: { workbook } }: ExcelSession): string[] =>
      workbook.sheets.flatMap(({ notes }) => notes.map(({ text }) => text));
    const texts = left(openSession(commented));
    const work = (): Promise<unknown> => auditWorkbook(DAY);
    const { request, places } = writingOf(await requestsOf(await open(), work));
    expect(places.length).toBeGreaterThan(100);
    const lost: unknown[] = [];
    const wrong: unknown[] = [];
    for (const place of some(places, 16)) {
      const session = await open();
      await play(session, work, { kind: "cut short", request, code: "GeneralException", after: place });
      const there = [...textsOf(session), ...left(session)].join("\n");
      lost.push(...texts.filter((text) => !there.includes(text)).map((text) => ({ place, text })));
      await work();
      await session.excel.idle();
      wrong.push(...misplaced(session).map((line) => ({ place, line })));
    }
    expect(lost).toEqual([]);
    expect(wrong).toEqual([]);
  });
});
