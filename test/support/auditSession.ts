/** The main job on a workbook in memory, through the real client. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { OpenedWorkbook } from "excel-host";
import { type ExcelSession, openSession } from "excel-host/testing/excelSession";

import type { AuditOutcome, AuditRequest } from "../../src/app/auditRequest";
import { auditWorkbook } from "../../src/app/auditWorkbook";
import type { Language } from "../../src/core/guide/codes";
import type { Audit } from "../../src/core/model/audit";

export const SAMPLE = join(__dirname, "..", "..", "assets", "sample-stakeholders.xlsx");

export function sampleFile(): Uint8Array {
  return new Uint8Array(readFileSync(SAMPLE));
}

/** What an audit is asked for unless a test says otherwise. */
const REQUEST: AuditRequest = { asOf: "2026-11-23", language: null, chosen: null, pinned: [], convert: false };

/** Audits a file; the session goes on with the audited workbook. */
export async function auditFile(
  file: Uint8Array | OpenedWorkbook,
  request: Partial<AuditRequest> = {},
): Promise<{ session: ExcelSession; outcome: AuditOutcome }> {
  const session = openSession(file);
  const outcome = await auditWorkbook({ ...REQUEST, ...request });
  await session.excel.idle();
  return { session, outcome };
}

export interface AuditedSample {
  /** The workbook with our sheets. */
  readonly file: Uint8Array;
  readonly outcome: AuditOutcome;
}

const audited = new Map<Language | null, Promise<AuditedSample>>();

/** The sample after an audit, made once for all tests of a file that begin from there. */
export async function auditedSample(language: Language | null = null): Promise<AuditedSample> {
  const known = audited.get(language);
  if (known !== undefined) return known;
  const made = auditFile(sampleFile(), { language }).then(({ session, outcome }) => ({
    file: session.save(),
    outcome,
  }));
  audited.set(language, made);
  return made;
}

/** The audit of an outcome that must have been written. */
export function doneAudit(outcome: AuditOutcome): Audit {
  if (outcome.status !== "done") throw new Error("The audit found no table.");
  return outcome.audit;
}

/** Rows of cells below their headers. */
type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** A workbook with one table of the given headers and rows from A1 on; texts are written as they are. */
export async function tableWorkbook(headers: readonly string[], rows: Rows, name = "Acteurs"): Promise<Uint8Array> {
  return cellsWorkbook(headers, rows, (sheet) => {
    sheet.tables.add(sheet.getRangeByIndexes(0, 0, Math.max(rows.length, 1) + 1, headers.length), true).name = name;
  });
}

/** The same as a plain list. */
export async function listWorkbook(headers: readonly string[], rows: Rows): Promise<Uint8Array> {
  return cellsWorkbook(headers, rows, () => undefined);
}

async function cellsWorkbook(
  headers: readonly string[],
  rows: Rows,
  finish: (sheet: Excel.Worksheet) => void,
): Promise<Uint8Array> {
  const session = openSession();
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? `'${cell}` : cell)));
    sheet.getRangeByIndexes(0, 0, 1, headers.length).values = [headers.map((header) => `'${header}`)];
    if (cells.length > 0) sheet.getRangeByIndexes(1, 0, cells.length, headers.length).values = cells;
    finish(sheet);
    await context.sync();
  });
  return session.save();
}
