/** Everything that a user can ask for, over workbooks of five rows: a table or a plain list, fresh or after two runs. */

import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { checkTables } from "../../src/app/checkTables";
import { clearHistory } from "../../src/app/clearHistory";
import { readSelectedRow } from "../../src/app/followSelection";
import { goToCell, goToRow } from "../../src/app/goToCell";
import { addColumn, writeAnswer } from "../../src/app/interview";
import { forgetChoices, keepChoices } from "../../src/app/keepChoices";
import { showOwnSubjects } from "../../src/app/ownSubjects";
import { showOwnTerms } from "../../src/app/ownTerms";
import { prepareList, takeBackPrepared } from "../../src/app/prepareList";
import { findPlainLists } from "../../src/app/readWorkbook";
import { restorePrevious } from "../../src/app/restoreReport";
import { rewriteInLanguage } from "../../src/app/rewriteReport";
import { auditFromRibbon } from "../../src/app/ribbonAudit";
import { insertTemplate, makeListTable } from "../../src/app/startTables";
import { NO_CHOICES } from "../../src/core/memory/choices";
import { missingColumns } from "../../src/core/template/missingColumns";
import { DAY, fiveRows, HEADERS, notedResult, ROWS, TYPED, USERS_TEXTS } from "./brokenRuns";
import type { Work } from "./faultPlayer";
import { sheetOf } from "./ownResult";

const [FIRST, SECOND, THIRD] = ["2026-11-23T09:00", "2026-11-23T10:30", "2026-11-23T11:00"];

/** The workbooks that a use case may be asked for in. */
export type Place = "table" | "list" | "result" | "result of a list";

/** A use case: what the pane has read before it can be asked for, then the work itself. */
export interface UseCase {
  readonly on: readonly Place[];
  readonly prepare: () => Promise<Work>;
  /** Texts of the user's that it takes away because that is what was asked for. */
  readonly takes?: readonly string[];
  /** Whether asked for once more, after all went well, it does one thing more: a report compares with the one before. */
  readonly remembers?: boolean;
}

const SOURCES: readonly Place[] = ["table", "list"];
const RESULTS: readonly Place[] = ["result", "result of a list"];

/** A use case that needs nothing of the workbook before. */
function plain(on: readonly Place[], work: Work): UseCase {
  return { on, prepare: async () => Promise.resolve(work) };
}

/** What the pane has read before an answer, a new column or a list to prepare. */
async function readBefore() {
  const checked = await checkTables({ asOf: DAY.asOf, language: "fr" });
  const [table] = checked.tables;
  const mapping = checked.audit.tables[0]?.mapping;
  if (table === undefined || mapping === undefined) throw new Error("There is no source.");
  return { ...checked, table, mapping };
}

async function report(): Promise<unknown> {
  return auditWorkbook({ ...DAY, moment: THIRD });
}

async function fromRibbon(): Promise<unknown> {
  const outcome = await auditFromRibbon({ asOf: DAY.asOf, moment: THIRD, language: "fr", overwrites: true });
  // Refusals are an outcome there.
  if (outcome.status === "refused") throw outcome.error;
  return outcome;
}

export const USE_CASES: Readonly<Record<string, UseCase>> = {
  "first report": { ...plain(SOURCES, report), remembers: true },
  "report again": { ...plain(RESULTS, report), remembers: true },
  ribbon: { ...plain(["result"], fromRibbon), remembers: true },
  "another language": {
    on: ["result"],
    prepare: async () => {
      const { audit } = await readBefore();
      return async () => rewriteInLanguage("en", { audit });
    },
    remembers: true,
  },
  restore: { ...plain(["result"], async () => restorePrevious(FIRST)), remembers: true },
  // The cells that were typed over are what it empties; notes stay.
  "clear history": { ...plain(["result"], async () => clearHistory("fr")), takes: TYPED, remembers: true },
  "answer of the interview": {
    on: [...SOURCES, "result"],
    prepare: async () => {
      const { table, mapping } = await readBefore();
      const answer = { kind: "resource", resource: "data", answer: "no" } as const;
      return async () => writeAnswer({ table, mapping, row: 1, answer, words: [] });
    },
  },
  "new column": {
    on: SOURCES,
    prepare: async () => {
      const { table, mapping } = await readBefore();
      return async () => addColumn(mapping, "keenness", table);
    },
  },
  "list prepared": {
    on: SOURCES,
    prepare: async () => {
      const { table, mapping } = await readBefore();
      const { columns } = missingColumns(table, mapping.columns, "fr");
      return async () => prepareList(table, columns);
    },
  },
  "preparing undone": {
    on: SOURCES,
    prepare: async () => {
      const { table, mapping } = await readBefore();
      const { columns } = missingColumns(table, mapping.columns, "fr");
      const { headers } = await prepareList(table, columns);
      const now = await readBefore();
      return async () => takeBackPrepared(now.table, headers);
    },
  },
  "list made a table": {
    on: ["list"],
    prepare: async () => {
      const [list] = await findPlainLists();
      if (list === undefined) throw new Error("There is no list.");
      return async () => makeListTable(list, "fr");
    },
  },
  template: plain(SOURCES, async () => insertTemplate("fr", "blank")),
  sample: plain(["table"], async () => insertTemplate("fr", "sample")),
  "own words": plain(SOURCES, async () => showOwnTerms("fr", NO_CHOICES)),
  subjects: plain(SOURCES, async () => showOwnSubjects("fr")),
  "sources checked": plain(SOURCES, readBefore),
  "selected row": {
    on: SOURCES,
    prepare: async () => {
      const { table, mapping } = await readBefore();
      return async () => readSelectedRow([{ table, mapping }]);
    },
  },
  "go to a cell": plain(["table"], async () => goToCell("Sheet1!B3")),
  "go to a row": {
    on: SOURCES,
    prepare: async () => {
      const { table, mapping } = await readBefore();
      return async () => goToRow({ table, mapping, row: 1 });
    },
  },
  "choices kept": plain(["table"], async () => keepChoices({ ...NO_CHOICES, authority: "Ville d’essai" })),
  "choices forgotten": {
    on: ["table"],
    prepare: async () => {
      await keepChoices({ ...NO_CHOICES, authority: "Ville d’essai" });
      return forgetChoices;
    },
  },
};

/** A workbook as it is before the work, and what of the user's stands in it. */
export interface Workbook {
  readonly file: Uint8Array;
  readonly texts: readonly string[];
}

const SOURCE_TEXTS = ["Alpha", "Bravo", "Charlie", "université", "2027-02-01", "Luc"];
const LIST_NOTES = ["avis de liste 1", "avis de liste 2"];

/** The workbooks, made once. */
export async function workbooks(): Promise<Readonly<Record<Place, Workbook>>> {
  const table = await fiveRows();
  const list = await listOfFive();
  return {
    table: { file: table, texts: SOURCE_TEXTS },
    list: { file: list, texts: SOURCE_TEXTS },
    result: { file: await twice(await notedResult()), texts: [...SOURCE_TEXTS, ...USERS_TEXTS] },
    "result of a list": { file: await twice(await notedList(list)), texts: [...SOURCE_TEXTS, ...LIST_NOTES] },
  };
}

/** The same rows beside no table. */
async function listOfFive(): Promise<Uint8Array> {
  const session = openSession();
  await session.run(async (context) => {
    const cells = [HEADERS, ...ROWS].map((row) => row.map((cell) => (cell === null ? "" : `'${cell}`)));
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:F6").values = cells;
    await context.sync();
  });
  return session.save();
}

/** A report over the list, with a column of the user's in its matrix. */
async function notedList(list: Uint8Array): Promise<Uint8Array> {
  const session = openSession(list);
  await auditWorkbook(DAY);
  const sheet = sheetOf(session, "matrix");
  const right = (sheet.tables[0]?.range.right ?? 0) + 1;
  await session.run(async (context) => {
    const lines = ["Avis", ...LIST_NOTES].map((text) => [text]);
    context.workbook.worksheets.getItem(sheet.name).getRangeByIndexes(4, right, 3, 1).values = lines;
    const table = context.workbook.tables.getItem(sheet.tables[0]?.name ?? "");
    table.resize(table.getRange().getResizedRange(0, 1));
    await context.sync();
  });
  return session.save();
}

/** Two runs whose first can be restored, with a change in the source between them. */
async function twice(file: Uint8Array): Promise<Uint8Array> {
  const session = openSession(file);
  await auditWorkbook({ ...DAY, moment: FIRST });
  await session.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2:B2").values = [["Alpha", "ONG"]];
    await context.sync();
  });
  await auditWorkbook({ ...DAY, moment: SECOND });
  await session.excel.idle();
  return session.save();
}
