/** The audit started from the ribbon: no pane is there to ask or to tell. */

import type { Language } from "../core/guide/codes";
import type { TypedOverCell } from "../core/history/typedOver";
import { passedLines, proposalLine, proposalsOf } from "../core/messages/proposals";
import { leftLines } from "../core/messages/summary";
import type { Audit } from "../core/model/audit";
import { WorkbookError } from "../core/model/workbookError";
import { discoverTables } from "../excel/discoverTables";
import { queueOwnSheets } from "../excel/ownSheets";
import { inWorkbook } from "../excel/session";
import { auditWorkbook } from "./auditWorkbook";
import { checkTables } from "./checkTables";
import { goToSheet } from "./goToCell";
import { readWholeContent } from "./ownContent";
import { previewReport } from "./previewReport";

export interface RibbonRequest {
  /** ISO day of the audit. */
  readonly asOf: string;
  readonly language: Language;
  /** Local minute of it, where its result is to be kept. */
  readonly moment?: string;
  /** Whether cells of ours that were typed over may be written anew. */
  readonly overwrites: boolean;
}

/** What came of it, as far as the user has to be told. */
export type RibbonOutcome =
  /** The sheets are written and the matrix is in view. `toConfirm` are the columns that may mean more, one line each. */
  | { readonly status: "shown"; readonly toConfirm: readonly string[] }
  /** Cells of ours were typed over since the last run; nothing was written. */
  | { readonly status: "typed-over"; readonly cells: readonly TypedOverCell[] }
  /** Nothing to audit, and nothing was written. `left` says of each table and sheet why, one line each. */
  | { readonly status: "nothing"; readonly left: readonly string[]; readonly toConfirm: readonly string[] }
  /** Excel refused, before the sheets were written or when the matrix was to be shown. */
  | { readonly status: "refused"; readonly isWritten: boolean; readonly error: WorkbookError };

/**
 * Audits under the choices kept in the workbook, writes every sheet and shows the matrix.
 *
 * Refusals of the workbook are an outcome, not an error: there is no caller above who could tell the user.
 */
export async function auditFromRibbon({ overwrites, ...request }: RibbonRequest): Promise<RibbonOutcome> {
  let isWritten = false;
  try {
    const cells = overwrites ? [] : await lostCells(request);
    if (cells.length > 0) return { status: "typed-over", cells };
    const outcome = await auditWorkbook({ ...request, chosen: null, pinned: [], convert: false });
    const toConfirm = [
      ...proposalsOf(outcome.audit).map((proposal) => proposalLine(proposal, request.language)),
      ...passedLines(outcome.audit, request.language),
    ];
    if (outcome.status === "no-tables")
      return { status: "nothing", left: leftTexts(outcome.audit, request.language), toConfirm };
    isWritten = true;
    const matrix = outcome.written.find(({ kind }) => kind === "matrix");
    await goToSheet(matrix?.name ?? "");
    return { status: "shown", toConfirm };
  } catch (error) {
    if (error instanceof WorkbookError) return { status: "refused", isWritten, error };
    throw error;
  }
}

/** What is left aside and why, without the questions that name options of the command line. */
function leftTexts(audit: Audit, language: Language): string[] {
  const lines = leftLines({ ...audit, language });
  return lines.flatMap(({ text, isQuestion }) => (isQuestion ? [] : [text]));
}

/**
 * Cells of our sheets that somebody typed over since the last run and that a run would not write just so. Only where there are
 * some the sources are read for it.
 */
async function lostCells({ asOf, language }: Omit<RibbonRequest, "overwrites">): Promise<readonly TypedOverCell[]> {
  const cells = await readTypedOver();
  if (cells.length === 0) return cells;
  const { audit } = await checkTables({ asOf, language });
  return audit.tables.length === 0 ? cells : (await previewReport({ audit })).typedOver;
}

/** Cells of our sheets that somebody typed over since the last run. Three round trips, two where there are no such sheets. */
async function readTypedOver(): Promise<readonly TypedOverCell[]> {
  return inWorkbook({ writes: false }, async (context) => {
    const discovery = await discoverTables(context);
    const own = queueOwnSheets(context, discovery, "look");
    await context.sync();
    const { typedOver } = await readWholeContent(context, own.collect());
    return typedOver;
  });
}
