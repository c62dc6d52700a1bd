/** What users noted on our sheets, where a run is refused, a colleague is faster, ids change, marks or the history are gone. */

import type { ExcelSession } from "excel-host/testing/excelSession";
import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { WorkbookError } from "../../src/core/model/workbookError";
import { reportTexts, sheetTexts } from "../../src/core/texts/texts";
import { auditFile, tableWorkbook } from "../support/auditSession";
import { DAY, notedResult, structure, USERS_TEXTS } from "../support/brokenRuns";
import { cellsOf, columnBy, sheetOf, textsOf } from "../support/ownResult";

const { headers } = sheetTexts("fr").matrix;
const MATRIX = sheetTexts("fr").sheetNames.matrix;

let noted: Promise<Uint8Array>;
beforeAll(async () => {
  noted = notedResult();
  await noted;
});

async function edit(session: ExcelSession, work: (context: Excel.RequestContext) => void): Promise<void> {
  await session.run(async (context) => {
    work(context);
    await context.sync();
  });
}

const notes = (session: ExcelSession) => columnBy(session, "matrix", headers.name, "Avis");

function lost(session: ExcelSession): string[] {
  const there = textsOf(session);
  return USERS_TEXTS.filter((text) => !there.has(text));
}

async function again(session: ExcelSession): Promise<void> {
  await auditWorkbook(DAY);
  await session.excel.idle();
}

describe("a run that would be refused", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["merged cells under a table", (sheet) => sheet.getRange("A11:B11").merge(), "merged-cells"],
    ["a formula that shows nothing", (sheet) => (sheet.getRange("C11").formulas = [['=""']]), "cells-in-the-way"],
    ["a table of the user's", (sheet) => void sheet.tables.add(sheet.getRange("C12:D13"), true), "cells-in-the-way"],
    ["a row above the table", (sheet) => void sheet.getRange("5:5").insert("Down"), "table-moved"],
  ])("takes nothing away before: %s", async (_, put, reason) => {
    const session = openSession(await noted);
    await edit(session, (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A8:B9").values = [
        ["Golf", "ONG"],
        ["Hôtel", "ONG"],
      ];
      put(context.workbook.worksheets.getItem(MATRIX));
    });
    const before = [...textsOf(session)];
    const error: unknown = await auditWorkbook(DAY).catch((found: unknown) => found);

    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ reason, writing: "nothing" });
    expect([...textsOf(session)]).toEqual(before);
  });
});

describe("a colleague who writes between the reading and the writing", () => {
  it("finds the text in its row, and what was typed over a cell of ours in the history", async () => {
    const session = openSession(await noted);
    const colleague = session.excel.openForColleague();
    const handle = session.excel.handle.bind(session.excel);
    let count = 0;
    session.excel.handle = (text) => {
      if (text.includes("partnershipMatrix.state") && text.includes("rewriting") && count === 0) {
        count += 1;
        const { id } = sheetOf(session, "matrix");
        const row = [5, 6, 7, 8, 9].find((each) => sheetOf(session, "matrix").cell(each, 1)?.value === "Charlie") ?? 0;
        colleague.userEdits(id, row, 45, "plus vite");
        colleague.userEdits(id, row, 24, "autre référent");
      }
      return handle(text);
    };
    await again(session);
    session.excel.handle = handle;

    expect(count).toBe(1);
    expect(notes(session).get("Charlie")).toBe("plus vite");
    expect(textsOf(session)).toContain("autre référent");
  });
});

describe("a text that is typed where a table of ours was before", () => {
  const table = (context: Excel.RequestContext) => context.workbook.tables.getItem("PartnershipMatrix");

  it.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
    [
      "beside it, columns of ours being deleted",
      (context, sheet) => {
        table(context).columns.getItemAt(6).delete();
        table(context).columns.getItemAt(6).delete();
        sheet.getRangeByIndexes(6, 44, 1, 1).values = [["écrit à côté"]];
      },
    ],
    [
      "below it, rows being deleted",
      (context, sheet) => {
        table(context).rows.getItemAt(0).delete();
        table(context).rows.getItemAt(0).delete();
        sheet.getRangeByIndexes(9, 1, 1, 1).values = [["écrit dessous"]];
      },
    ],
    [
      "in rows that it has no more, its corner being drawn up",
      (context, sheet) => {
        table(context).resize("A5:AT8");
        sheet.getRange("AT9:AT10").clear();
        sheet.getRangeByIndexes(8, 2, 1, 1).values = [["écrit en bas"]];
      },
    ],
  ])("is told before the run, and kept: %s", async (_, edits) => {
    const session = openSession(await noted);
    const before = textsOf(session);
    await edit(session, (context) => edits(context, context.workbook.worksheets.getItem(MATRIX)));
    const [text] = [...textsOf(session)].filter((own) => !before.has(own) && own.startsWith("écrit"));
    const outcome = await auditWorkbook(DAY);
    await session.excel.idle();

    const told = (outcome as { typedOver: readonly { value: string }[] }).typedOver.map(({ value }) => value);
    expect(told).toContain(text);
    expect(textsOf(session)).toContain(text);
    // What a run wrote itself is nobody's.
    expect(told.filter((value) => value === "Écho" || value === "Delta")).toEqual([]);
  });
});

describe("a copy of a sheet of ours", () => {
  it("is the user's, stands as it is, and is named", async () => {
    const session = openSession(await noted);
    await edit(session, (context) => {
      const copy = context.workbook.worksheets.add("Copie");
      copy.position = 0;
      const { table } = { table: sheetOf(session, "matrix").tables[0] };
      const names = table?.columns.map(({ name }) => name) ?? [];
      copy.getRangeByIndexes(4, 0, 1, names.length).values = [names];
      copy.getRangeByIndexes(5, 1, 1, 1).values = [["gardé ici"]];
      copy.tables.add(copy.getRangeByIndexes(4, 0, 2, names.length), true).name = "PartnershipMatrix2";
      for (const [key, value] of [
        ["partnershipMatrix.sheet", "matrix"],
        ["partnershipMatrix.version", "2"],
        ["partnershipMatrix.table", "PartnershipMatrix"],
      ] as const) {
        copy.customProperties.add(key, value);
      }
    });
    const outcome = await auditWorkbook(DAY);
    await session.excel.idle();

    expect(outcome).toMatchObject({ status: "done", copies: ["Copie"] });
    expect(session.opened.workbook.sheetNamed("Copie")?.cell(5, 1)?.value).toBe("gardé ici");
    expect(lost(session)).toEqual([]);
  });
});

describe("notes follow their organisation", () => {
  const NAMES = ["Alpha", "Bravo", "Charlie", "Delta", "Écho"];

  it.each<[string, (context: Excel.RequestContext) => void]>([
    [
      "renumbered ids",
      (c) =>
        (c.workbook.worksheets.getItem("Sheet1").getRange("D2:D6").values = [["'9"], ["'8"], ["'7"], ["'6"], ["'5"]]),
    ],
    ["swapped ids", (c) => (c.workbook.worksheets.getItem("Sheet1").getRange("D2:D3").values = [["'2"], ["'1"]])],
    ["an Id column that is gone", (c) => c.workbook.tables.getItem("Acteurs").columns.getItem("Id").delete()],
    ["a renamed source table", (c) => (c.workbook.tables.getItem("Acteurs").name = "Partenaires")],
  ])("over %s", async (_, change) => {
    const session = openSession(await noted);
    const before = notes(session);
    await edit(session, change);
    await again(session);

    expect(NAMES.map((name) => notes(session).get(name))).toEqual(NAMES.map((name) => before.get(name)));
    expect(lost(session)).toEqual([]);
  });

  it("and not their id where somebody else has it now", async () => {
    const session = openSession(await noted);
    await edit(session, (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A2:D7").values = [
        ["Zoulou", "musée", "oui", "'1"],
        ["Alpha", "télécom", "oui", "'2"],
        ["Bravo", "ONG", "", "'3"],
        ["Charlie", "université", "non", "'4"],
        ["Delta", "télécom", "", "'5"],
        ["Écho", "collectivité", "oui", "'6"],
      ];
    });
    const before = notes(session);
    await again(session);

    expect(notes(session).get("Zoulou")).toBeNull();
    expect(NAMES.map((name) => notes(session).get(name))).toEqual(NAMES.map((name) => before.get(name)));
  });
});

/** Takes the marks of our sheets away, as a program does that saves no custom properties. */
function takeMarks(session: ExcelSession, context: Excel.RequestContext): void {
  for (const { name } of session.opened.workbook.sheets) {
    const { customProperties } = context.workbook.worksheets.getItem(name);
    for (const key of ["sheet", "version", "areas", "hidden", "table", "state"]) {
      customProperties.getItemOrNullObject(`partnershipMatrix.${key}`).delete();
    }
  }
}

/** Sheets that say whether they are up to date. */
const SHOWN = ["matrix", "resources", "map", "actions"] as const;

describe("what tells our sheets", () => {
  it("may be gone with the history: what users wrote is kept all the same", async () => {
    const session = openSession(await noted);
    const before = notes(session);
    await edit(session, (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetOf(session, "history").name);
      sheet.visibility = "Visible";
      sheet.delete();
    });
    await again(session);

    expect(lost(session)).toEqual([]);
    expect(notes(session).get("Charlie")).toBe(before.get("Charlie"));
  });

  it("may be gone with the marks, as when another program saved the file", async () => {
    const session = openSession(await noted);
    const whole = structure(session);
    await edit(session, (context) => {
      takeMarks(session, context);
      context.workbook.worksheets.getItem(MATRIX).getRange("T1").values = [["à côté du titre"]];
    });
    await again(session);

    expect(lost(session)).toEqual([]);
    expect(cellsOf(session, "matrix").get("0,19")).toBe("à côté du titre");
    expect(structure(session)).toBe(whole);
  });

  it("may be gone with the marks of sheets whose texts move, of the state and of the previous result", async () => {
    const session = openSession(await noted);
    await edit(session, (context) => {
      takeMarks(session, context);
      context.workbook.worksheets.getItem("Sheet1").getRange("A8:B11").values = [
        ["Golf", "ONG"],
        ["Hôtel", "commune"],
        ["India", "start-up"],
        ["Juliette", "coopérative"],
      ];
    });
    const title = reportTexts("fr").map.lessonsTitle("");
    const lessons = (): number =>
      [...cellsOf(session, "map").values()].filter((text) => String(text).startsWith(title)).length;
    const index = (): unknown => session.opened.workbook.sheetNamed("PartnershipMatrix.previous")?.cell(0, 0)?.value;
    const lines = (): unknown[] => SHOWN.map((kind) => sheetOf(session, kind).cell(1, 0)?.value);
    expect(lessons()).toBe(1);
    expect(lines()).toEqual(Array(SHOWN.length).fill(expect.stringMatching(/^▲ /)));
    const kept = index();
    await auditWorkbook({ ...DAY, moment: "2026-11-28T16:20" });
    await session.excel.idle();

    expect(lost(session)).toEqual([]);
    expect(lessons()).toBe(1);
    expect(lines()).toEqual(Array(SHOWN.length).fill(expect.stringMatching(/^✓ /)));
    expect(index()).not.toBe(kept);
  });
});

describe("names that tables can have", () => {
  it.each(["\\x", "T".repeat(200)])("break no formula: %s", async (name) => {
    const { outcome } = await auditFile(await tableWorkbook(["Acteur", "Type"], [["A", "ONG"]], name), DAY);

    expect(outcome.status).toBe("done");
  });
});
