/** The audit started from the ribbon: no pane is there to ask or to tell. */

import type { PinnedColumn } from "../core/columns/mapping";
import type { Language } from "../core/guide/codes";
import type { SavedChoices } from "../core/memory/choices";
import { parseChoices } from "../core/memory/savedChoices";
import type { SheetKind } from "../core/sheets/plan";
import { WorkbookError } from "../core/workbookError";
import { queueChoices } from "../excel/choices";
import { discoverTables, type DiscoveredTable } from "../excel/discoverTables";
import { inWorkbook } from "../excel/session";
import type { ListCandidate } from "./auditRequest";
import { auditWorkbook } from "./auditWorkbook";
import { goToSheet } from "./goToCell";

export interface RibbonRequest {
  /** ISO day of the audit. */
  readonly asOf: string;
  readonly language: Language;
}

/** What came of it, as far as the user has to be told. */
export type RibbonOutcome =
  /**
   * The sheets are written and the matrix is in view. That many of its cells had been typed over since the last run; the sheet
   * of the history keeps what they said.
   */
  | { readonly status: "shown"; readonly typedOver: number; readonly historySheet: string }
  /** No table to audit; nothing was written. The list looks most like stakeholders, if any does. */
  | { readonly status: "nothing"; readonly list: ListCandidate | null }
  /** Excel refused, before the sheets were written or when the matrix was to be shown. */
  | { readonly status: "refused"; readonly isWritten: boolean; readonly error: WorkbookError };

/**
 * Audits under the choices kept in the workbook, writes the sheets and shows the matrix.
 *
 * Refusals of the workbook are an outcome, not an error: there is no caller above who could tell the user.
 */
export async function auditFromRibbon(request: RibbonRequest): Promise<RibbonOutcome> {
  let isWritten = false;
  try {
    const { chosen, columns, words, visibleRowsOnly } = await readChoices();
    const choices = { chosen, pinned: columns, words, visibleRowsOnly };
    const outcome = await auditWorkbook({ ...request, ...choices, convert: false });
    if (outcome.status === "no-tables") return { status: "nothing", list: outcome.lists[0] ?? null };
    isWritten = true;
    const nameOf = (kind: SheetKind): string => outcome.written.find((sheet) => sheet.kind === kind)?.name ?? "";
    await goToSheet(nameOf("matrix"));
    return { status: "shown", typedOver: outcome.typedOver.length, historySheet: nameOf("history") };
  } catch (error) {
    if (error instanceof WorkbookError) return { status: "refused", isWritten, error };
    throw error;
  }
}

/** The kept choices without those for columns that are gone. Two round trips. */
async function readChoices(): Promise<SavedChoices> {
  return inWorkbook(async (context) => {
    const kept = queueChoices(context);
    const { tables } = await discoverTables(context);
    const choices = parseChoices(kept.collect());
    return { ...choices, columns: choices.columns.filter((column) => isThere(column, tables)) };
  });
}

function isThere({ table, header }: PinnedColumn, tables: readonly DiscoveredTable[]): boolean {
  const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  return tables.some(({ name, headers }) => isSame(name, table) && headers.some((own) => isSame(own, header)));
}
