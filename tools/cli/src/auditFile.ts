/** Audits one file on the embedded host and writes the result. */

import { readFileSync } from "node:fs";
import { basename } from "node:path";

import { type DroppedTable, type EmbeddedExcel, type OpenedWorkbook, openWorkbook, saveWorkbook } from "excel-host";

import type { AuditOutcome, AuditPhase } from "../../../src/app/auditRequest";
import { auditWorkbook } from "../../../src/app/auditWorkbook";
import type { SkippedTable } from "../../../src/core/model/audit";
import { ADD_IN_ID, TABLE_NAMES } from "../../../src/core/contract/names";
import { auditJson, type AuditJson, type AuditSurroundings } from "../../../src/core/auditJson";
import { errorMessage } from "../../../src/core/messages/messages";
import { messageTexts } from "../../../src/core/texts/texts";
import { leftLines, summaryLines } from "../../../src/core/messages/summary";
import { proposalLines } from "../../../src/core/messages/proposals";
import type { AuditArguments } from "./auditArguments";
import { connectHost } from "./connectHost";
import { economise } from "./economise";
import { EXIT, type ExitCode } from "./exitCode";
import { refuseUnwritable, resultPath, writeResult } from "./resultFile";

/** What one file came to. */
export interface FileResult {
  readonly exitCode: ExitCode;
  /** Null unless it was asked for. */
  readonly json: AuditJson | null;
  readonly summary: readonly string[];
}

/** Names a table of ours has when the user has none of that name. */
const OWN_NAMES: ReadonlySet<string> = new Set(Object.values(TABLE_NAMES));

/**
 * Audits one workbook. The input is never changed.
 *
 * @throws UsageError, NotWrittenError, FileError, WorkbookError: see `describeFileProblem`.
 */
export async function auditFile(file: string, args: AuditArguments): Promise<FileResult> {
  const path = resultPath(file, args);
  refuseUnwritable(path, args.force);
  const watch = new StopWatch();
  const opened = openWorkbook(readFileSync(file), ADD_IN_ID);
  const excel = connectHost(opened.workbook, {});
  economise(cellsOf(opened.workbook));
  const { asOf, language, authority, project, tables: chosen, pinned, unlisted, convert, prepare } = args;
  const found = await auditWorkbook({
    asOf,
    language,
    chosen,
    pinned,
    unlisted,
    convert,
    prepare,
    ...(authority === null ? {} : { authority }),
    ...(project === null ? {} : { project }),
    onPhase: (phase) => watch.begin(phase),
  });
  await excel.idle();
  const dropped = opened.droppedTables.map(skippedTable);
  const outcome = { ...found, audit: { ...found.audit, skipped: [...found.audit.skipped, ...dropped] } };
  return outcome.status === "done"
    ? written(file, path, opened, excel, outcome, args, watch)
    : nothingFound(file, excel, outcome, args, watch);
}

function cellsOf({ sheets }: OpenedWorkbook["workbook"]): number {
  let cells = 0;
  for (const sheet of sheets) for (const row of sheet.rowsWithCells()) cells += sheet.rowCells(row)?.size ?? 0;
  return cells;
}

/** A table that the host took out of the workbook as it opened the file: the audit has not seen it. */
function skippedTable({ name, sheet, fault }: DroppedTable): SkippedTable {
  return { table: name, sheet, reason: fault === "no-rows" ? "empty" : "damaged" };
}

function written(
  file: string,
  path: string,
  opened: OpenedWorkbook,
  excel: EmbeddedExcel,
  outcome: Extract<AuditOutcome, { status: "done" }>,
  args: AuditArguments,
  watch: StopWatch,
): FileResult {
  const { audit, written: sheets } = outcome;
  watch.begin("save");
  writeResult(path, saveWorkbook(opened), args.force);
  const result = { file: path, sheets: sheets.map(({ name }) => name) };
  const json = args.json === null ? null : auditJson(audit, surroundings(file, result, excel, watch));
  const summary = summaryLines(audit, {
    file: basename(file),
    written: result,
    remarks: remarksOf(outcome, args.convert),
  });
  return { exitCode: EXIT.done, json, summary };
}

function remarksOf(
  {
    audit: { language, tables },
    written: sheets,
    converted,
    prepared,
    edits,
  }: Extract<AuditOutcome, { status: "done" }>,
  convert: boolean,
): string[] {
  const { summary } = messageTexts(language);
  const added = prepared.added.map(({ table, headers, address }) =>
    summary.prepared(table, headers.length, address ?? ""),
  );
  const refused = prepared.refused.map((error) => errorMessage(error, language));
  const kept = tables.filter(({ kind }) => convert && kind === "list").map(({ table }) => summary.keptList(table));
  const renamed = sheets.filter(({ table }) => !OWN_NAMES.has(table)).map(({ table }) => summary.renamed(table));
  const left = edits === 0 ? [] : [summary.editsLeft(edits)];
  return [...converted.map(summary.converted), ...kept, ...added, ...refused, ...renamed, ...left];
}

function nothingFound(
  file: string,
  excel: EmbeddedExcel,
  { audit: found }: Extract<AuditOutcome, { status: "no-tables" }>,
  args: AuditArguments,
  watch: StopWatch,
): FileResult {
  const audit = { ...found, language: args.language ?? found.language };
  const { summary, colon } = messageTexts(audit.language);
  const left = leftLines(audit).map(({ text, isQuestion }) => `${isQuestion ? "    " : "  "}${text}`);
  const json = args.json === null ? null : auditJson(audit, surroundings(file, null, excel, watch));
  const lines = [`${basename(file)}${colon}${summary.noTable}`, ...left, ...proposalLines(audit, audit.language)];
  return { exitCode: EXIT.noTable, json, summary: lines };
}

function surroundings(
  file: string,
  result: AuditSurroundings["written"],
  excel: EmbeddedExcel,
  watch: StopWatch,
): AuditSurroundings {
  const { roundTrips, requestBytes, responseBytes, largestRequestBytes } = excel.statistics;
  const host = { roundTrips, requestBytes, responseBytes, largestRequestBytes, unknownMembers: excel.unknownMembers };
  return { file, written: result, host, timings: watch.timings() };
}

/** Milliseconds of each part of the work. */
class StopWatch {
  private readonly spent = new Map<string, number>();
  private current = "open";
  private since = performance.now();

  begin(phase: AuditPhase | "save"): void {
    const now = performance.now();
    this.spent.set(this.current, (this.spent.get(this.current) ?? 0) + now - this.since);
    this.current = phase;
    this.since = now;
  }

  timings(): AuditSurroundings["timings"] {
    this.begin("done");
    const of = (phase: string): number => Math.round(this.spent.get(phase) ?? 0);
    return { openMs: of("open"), readMs: of("read"), checkMs: of("check"), writeMs: of("write"), saveMs: of("save") };
  }
}
