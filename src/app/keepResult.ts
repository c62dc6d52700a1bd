/** Keeps the result that is written, and the one before it, in a very hidden sheet. */

import { SHEET_KINDS } from "../core/contract/kinds";
import type { Audit } from "../core/model/audit";
import type { Discovery } from "../core/model/discovery";
import type { KeptSheet } from "../core/model/ownSheet";
import { keptWrite, MOST_KEPT, parseIndex } from "../core/report/keptState";
import type { OwnContent } from "../core/report/ownContent";
import type { ReportOptions } from "../core/report/planReport";
import { clearKept, writeKept } from "../excel/keptSheet";
import type { WorkbookContext } from "../excel/session";
import type { Safety } from "../excel/writeSheets";

/** What is written beside the sheets. */
export interface KeptBeside extends Pick<Safety, "afterSheets"> {
  /** Whether the next run can be taken back to this result. */
  readonly isKept: boolean;
}

/** @param options With a moment: without one nobody asked for it. */
export function keepResult(
  context: WorkbookContext,
  audit: Audit,
  { isStructureProtected }: Discovery,
  { sheet, before }: { readonly sheet: KeptSheet | null; readonly before: OwnContent },
  { moment, restored, authority, sheets = SHEET_KINDS }: ReportOptions,
): KeptBeside {
  const isFree = sheet === null ? !isStructureProtected : sheet.isOurs;
  if (moment === undefined || !isFree) return { isKept: false };
  if (audit.stakeholders.length > MOST_KEPT) {
    // What was kept of a shorter list is not what stood before this run.
    return { isKept: false, ...(sheet === null ? {} : { afterSheets: async () => clearKept(context, sheet) }) };
  }
  const index = sheet === null ? null : parseIndex(sheet.index);
  const write =
    restored === undefined
      ? keptWrite(index, { audit, sheets, authority: authority ?? null }, before.userColumns, moment)
      : { index: restored.index, slot: null, columns: null };
  return { isKept: true, afterSheets: async (queue) => writeKept(context, queue, sheet, write) };
}
