/** What the user reads when Excel refuses: of his own workbook, and of what has been written only what is known. */

import { openWorkbook } from "excel-host";
import { type ExcelSession, openSession } from "excel-host/testing/excelSession";

import { auditFromRibbon } from "../../src/app/ribbonAudit";
import { auditWorkbook } from "../../src/app/auditWorkbook";
import type { AuditRequest, ListCandidate } from "../../src/app/auditRequest";
import { checkTables } from "../../src/app/checkTables";
import { followSelection } from "../../src/app/followSelection";
import { goToCell, goToSheet } from "../../src/app/goToCell";
import { addColumn, writeAnswer } from "../../src/app/interview";
import { keepChoices } from "../../src/app/keepChoices";
import { findPlainLists, readWorkbook } from "../../src/app/readWorkbook";
import { insertTemplate, makeListTable } from "../../src/app/startTables";
import type { TableMapping } from "../../src/core/model/mapping";
import { LANGUAGES } from "../../src/core/guide/codes";
import { NO_CHOICES } from "../../src/core/memory/choices";
import { errorMessage } from "../../src/core/messages/messages";
import type { Table } from "../../src/core/model/table";
import { WorkbookError } from "../../src/core/model/workbookError";
import { noticeFor } from "../../src/entry/noticeTexts";
import { tableWorkbook } from "../support/auditSession";

const REQUEST: AuditRequest = { asOf: "2026-11-23", language: null, chosen: null, pinned: [], convert: false };
const table = async (): Promise<Uint8Array> =>
  tableWorkbook(["Acteur", "Type", "Données"], [["Sonatel", "Télécoms", "oui"]]);
const CODES = ["AccessDenied", "ItemNotFound", "InvalidReference", "InvalidArgument", "GeneralException"];

/** The error that work fails with. */
async function refusal(work: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookError)) throw new Error("Nothing was refused.");
  return error;
}

const sentence = async (work: Promise<unknown>): Promise<string> => errorMessage(await refusal(work), "en");

/** A workbook with a plain list on its only sheet. */
async function listSession(): Promise<ExcelSession> {
  const session = openSession();
  await session.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3").values = [
      ["Acteur", "Type"],
      ["Sonatel", "Télécoms"],
      ["Asso A", "ONG"],
    ];
    await context.sync();
  });
  return session;
}

/** The only list of the workbook. */
async function theList(): Promise<ListCandidate> {
  const [list] = await findPlainLists();
  if (list === undefined) throw new Error("There is no list.");
  return list;
}

async function protectSheet(session: ExcelSession): Promise<void> {
  await session.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
}

/** The only table, as it was read. */
async function source(): Promise<{ readonly table: Table; readonly mapping: TableMapping }> {
  const { audit, tables } = await checkTables({ asOf: "2026-11-23", language: null });
  const mapping = audit.tables[0]?.mapping;
  if (tables[0] === undefined || mapping === undefined) throw new Error("There is no table.");
  return { table: tables[0], mapping };
}

/** Reads the table; what it gives answers about its only row. */
async function toAnswer(): Promise<() => Promise<unknown>> {
  const read = await source();
  return async () =>
    writeAnswer({ ...read, row: 0, words: [], answer: { kind: "resource", resource: "data", answer: "no" } });
}

async function toAddColumn(): Promise<() => Promise<unknown>> {
  const { mapping, table } = await source();
  return async () => addColumn(mapping, "owner", table);
}

/** A workbook with the table, ready for the answer. */
async function answering(): Promise<{ readonly session: ExcelSession; readonly answer: () => Promise<unknown> }> {
  const session = openSession(await table());
  const answer = await toAnswer();
  await session.excel.idle();
  return { session, answer };
}

describe("a jump that Excel refuses", () => {
  it("names the sheet it was to, and says nothing of writing", async () => {
    const session = openSession(await table());
    session.excel.failNext("AccessDenied");
    expect(await sentence(goToCell("Sheet1!B2"))).toBe(
      "The sheet “Sheet1” is protected. Unprotect it, then try again.",
    );
    session.excel.failNext("AccessDenied");
    expect(await sentence(goToSheet("Sheet1"))).toBe("The sheet “Sheet1” is protected. Unprotect it, then try again.");
  });

  it("says that the sheets can be written again when theirs is gone", async () => {
    openSession(await table());
    expect(await sentence(goToSheet("Matrice"))).toBe(
      "The sheet “Matrice” is not there any more. Create the sheets again.",
    );
  });

  it("names the sheet that was deleted while it was on its way", async () => {
    const session = openSession(await table());
    session.excel.faults.plan({ request: 1, code: "ItemNotFound", after: false });
    expect(await refusal(goToSheet("Sheet1"))).toMatchObject({ reason: "sheet-not-found", subject: "Sheet1" });
  });
});

describe("a plain list that Excel does not make a table", () => {
  it("names the protected sheet it stands on, and nothing was written", async () => {
    const session = await listSession();
    await protectSheet(session);
    const expected = "The sheet “Sheet1” is protected. Nothing was written. Unprotect it, then try again.";
    expect(await sentence(makeListTable(await theList(), "en"))).toBe(expected);
    expect(await sentence(auditWorkbook({ ...REQUEST, convert: true }))).toBe(expected);
  });

  it("says of merged cells that nothing was written", async () => {
    const session = await listSession();
    const list = await theList();
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2:B3").merge();
      await context.sync();
    });
    expect(await sentence(makeListTable(list, "en"))).toBe(
      "Cells are merged where a table is to be. Nothing was written. Unmerge them, then try again.",
    );
  });

  it("does not say so when it is a table by now and the sheets are refused", async () => {
    const session = await listSession();
    session.opened.workbook.structureProtected = true;
    const error = await refusal(auditWorkbook({ ...REQUEST, convert: true }));
    expect(error).toMatchObject({ reason: "structure-protected", writing: "perhaps" });
    expect(errorMessage(error, "en")).not.toContain("Nothing was written");
  });
});

describe("a report", () => {
  it("was not written when it is refused before it began", async () => {
    const opened = openWorkbook(await table());
    opened.workbook.readOnly = true;
    openSession(opened);
    expect(await sentence(auditWorkbook(REQUEST))).toBe(
      "The workbook is read-only. Nothing was written. Save a copy to write in it.",
    );
  });

  it.each([
    ["before", "Not written"],
    ["after", "Written"],
  ])("says of each sheet what was written when Excel fails in the middle of it, %s a request", async (when, said) => {
    const session = openSession(await table());
    session.excel.faults.plan({ request: 2, code: "GeneralException", after: when === "after" });
    expect(await sentence(auditWorkbook(REQUEST))).toBe(
      `An unexpected error occurred. ${said}: Matrice de partenariats, Ressources par catégorie, Carte de l’écosystème, À faire, Synthèse, Historique des partenaires.`,
    );
  });

  it.each(["refuses", "hangs"])("may be half written where Excel then %s too", async (then) => {
    const session = openSession(await table());
    session.excel.faults.plan({ request: 2, code: "GeneralException", after: false });
    for (const request of [3, 4, 5]) {
      session.excel.faults.plan(
        then === "hangs" ? { request, hangs: true } : { request, code: "GeneralException", after: false },
      );
    }
    expect(await sentence(auditWorkbook(REQUEST))).toBe(
      "An unexpected error occurred. The sheets may not be finished: create them again. What you noted in them is kept in the history.",
    );
  });

  it("says the same in the note of the ribbon, in every language", async () => {
    for (const language of LANGUAGES) {
      const session = openSession(await table());
      session.excel.faults.plan({ request: 4, code: "GeneralException", after: false });
      const outcome = await auditFromRibbon({ asOf: "2026-11-23", language, overwrites: false });
      expect(outcome).toMatchObject({ status: "refused", error: { writing: "unfinished" } });
      const notice = noticeFor(outcome, language);
      expect(notice?.paragraphs).toHaveLength(1);
      expect(notice?.title).toMatch(/not all written|pas toutes été créées|creado todas|nem todas/i);
      // What the client still sends of this workbook must not meet the fault that is planned for the next.
      await session.excel.idle();
    }
  });
});

describe("an answer", () => {
  it("was not written into a protected sheet, which is named", async () => {
    const { session, answer } = await answering();
    await protectSheet(session);
    expect(await sentence(answer())).toBe(
      "The sheet “Sheet1” is protected. Nothing was written. Unprotect it, then try again.",
    );
  });

  it.each<[string, (session: ExcelSession) => unknown, object]>([
    ["a protected sheet", protectSheet, { reason: "protected", subject: "Sheet1" }],
    ["a read-only workbook", ({ opened }) => (opened.workbook.readOnly = true), { reason: "read-only", subject: "" }],
  ])("finds no new column in %s, and says that nothing was written", async (_, lock, expected) => {
    const session = openSession(await table());
    const work = await toAddColumn();
    await lock(session);
    expect(await refusal(work())).toMatchObject({ ...expected, writing: "nothing" });
  });

  it("names its table when that goes while it is written", async () => {
    const { session, answer } = await answering();
    // It is looked for once more before it is said to be gone.
    for (const request of [1, 2]) session.excel.faults.plan({ request, code: "ItemNotFound", after: false });
    expect(await refusal(answer())).toMatchObject({ reason: "table-not-found", subject: "Acteurs" });
  });

  it("may have been written when the last request fails", async () => {
    const { session, answer } = await answering();
    session.excel.faults.plan({ request: 1, code: "RequestAborted", after: true });
    expect(await refusal(answer())).toMatchObject({ reason: "throttled", writing: "perhaps" });
  });
});

describe("reading", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["readWorkbook", readWorkbook],
    ["checkTables", async () => checkTables({ asOf: "2026-11-23", language: null })],
    ["findPlainLists", findPlainLists],
    [
      "followSelection",
      async () => followSelection({ tables: () => [], onRow: () => undefined, onFailure: () => undefined }),
    ],
  ])("says nothing of writing when it fails: %s", async (_, read) => {
    for (const code of CODES) {
      const session = openSession(await table());
      session.excel.failNext(code);
      const text = await sentence(read());
      expect(text).not.toMatch(/written|changed/);
    }
  });
});

describe("what stands in a sentence", () => {
  const WORK: readonly (readonly [string, () => Promise<() => Promise<unknown>>])[] = [
    ["an audit", async () => async () => auditWorkbook(REQUEST)],
    ["an answer", toAnswer],
    ["a new column", toAddColumn],
    ["a template", async () => async () => insertTemplate("en", "sample")],
    ["choices", async () => async () => keepChoices(NO_CHOICES)],
    ["a jump", async () => async () => goToCell("Sheet1!A1")],
    ["a reading", async () => readWorkbook],
  ];

  /** How many requests the work makes, without the client's own clean-up after it. */
  async function requestsOf(prepare: () => Promise<() => Promise<unknown>>): Promise<number> {
    const { excel } = openSession(await table());
    const work = await prepare();
    await excel.idle();
    const handle = excel.handle.bind(excel);
    let count = 0;
    excel.handle = (request) => {
      if (!request.includes("_RemoveReference")) count += 1;
      return handle(request);
    };
    await work();
    await excel.idle();
    return count;
  }

  it.each(WORK)("is never the name of an API, whatever Excel refuses at which request: %s", async (what, prepare) => {
    // Bringing a template in front, two requests, is an extra: its refusal is none of the insertion.
    const count = (await requestsOf(prepare)) - (what === "a template" ? 2 : 0);
    for (const [request, code] of [...Array(count).keys()].flatMap((each) =>
      CODES.map((code) => [each, code] as const),
    )) {
      const { excel } = openSession(await table());
      const work = await prepare();
      await excel.idle();
      excel.faults.plan({ request, code, after: false });
      // What is gone when an answer is written is looked for once more.
      if (what === "an answer") excel.faults.plan({ request: request + 1, code, after: false });
      const error = await refusal(work());
      await excel.idle();
      for (const language of LANGUAGES) {
        expect(errorMessage(error, language)).not.toMatch(/[A-Z][a-z]+\.[a-z]|“”|«\s*»|[A-Z][a-z]+[A-Z]/);
      }
      expect(["", "Acteurs", "Sheet1"]).toContain(error.subject);
    }
  });

  it("is the place in Excel's object model only in the cause, for whoever looks for a defect", async () => {
    const session = openSession(await table());
    session.excel.faults.inactiveWorkbook = true;
    const error = await refusal(goToSheet("Sheet1"));
    expect(error).toMatchObject({
      reason: "inactive-workbook",
      subject: "",
      cause: { debugInfo: { errorLocation: "Worksheet.activate" } },
    });
  });
});

describe("the reason for a code of Excel", () => {
  // Source: Excel.ErrorCodes, and the table in "Error handling with the application-specific JavaScript APIs".
  it.each([
    ["InvalidSelection", "invalid-selection"],
    ["UnsupportedSheet", "unsupported-sheet"],
    ["FilteredRangeConflict", "filtered"],
    ["PivotTableRangeConflict", "pivot-table"],
    ["InsertDeleteConflict", "cells-in-the-way"],
    ["NonBlankCellOffSheet", "cells-in-the-way"],
    ["ItemNotFound", "item-not-found"],
    ["InvalidReference", "item-not-found"],
    ["InvalidBinding", "item-not-found"],
    ["FormulaLengthExceedsLimit", "too-large"],
    ["InvalidRequestContext", "throttled"],
    ["InvalidArgument", "unexpected"],
    ["SomethingNew", "unexpected"],
  ])("is told without a name where none was asked for: %s, %s", async (code, reason) => {
    const session = openSession(await table());
    session.excel.failNext(code);
    expect(await refusal(readWorkbook())).toMatchObject({ reason, subject: "", writing: "none" });
  });
});
