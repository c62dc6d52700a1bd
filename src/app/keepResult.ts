/** Keeps the result that is written, and the one before it, in a very hidden sheet. */

import { SHEET_KINDS } from "../core/contract/kinds";
import type { Audit } from "../core/model/audit";
import type { Discovery } from "../core/model/discovery";
import type { KeptSheet } from "../core/model/ownSheet";
import { keptWrite, MOST_KEPT, parseIndex } from "../core/report/keptState";
import type { OwnContent } from "../core/report/ownContent";
import type { ReportOptions } from "../core/report/planReport";
import { clearKept, KeptPlace, writeKept } from "../excel/keptSheet";
import type { WorkbookContext } from "../excel/session";
import type { Safety } from "../excel/writeSheets";

/** What is written beside the sheets. */
export interface KeptBeside extends Pick<Safety, "afterSheets"> {
  /** Whether the next run can be taken back to this result. */
  readonly isKept: boolean;
}

/**
 * Where something can be kept; null where that cannot be.
 *
 * @param options With a moment: without one nobody asked for it.
 */
export function keptPlace(
  context: WorkbookContext,
  { isStructureProtected }: Discovery,
  sheet: KeptSheet | null,
  { moment }: ReportOptions,
): KeptPlace | null {
  const isFree = sheet === null ? !isStructureProtected : sheet.isOurs;
  return moment === undefined || !isFree ? null : new KeptPlace(context, sheet);
}

/** @param place See `keptPlace`. */
export function keepResult(
  context: WorkbookContext,
  audit: Audit,
  { place, before }: { readonly place: KeptPlace | null; readonly before: OwnContent },
  { moment, restored, authority, sheets = SHEET_KINDS }: ReportOptions,
): KeptBeside {
  if (place === null || moment === undefined) return { isKept: false };
  const sheet = place.standing;
  if (audit.stakeholders.length > MOST_KEPT) {
    // What was kept of a shorter list is not what stood before this run.
    return { isKept: false, ...(sheet === null ? {} : { afterSheets: async () => clearKept(context, sheet) }) };
  }
  const index = sheet === null ? null : parseIndex(sheet.index);
  const write =
    restored === undefined
      ? keptWrite(index, { audit, sheets, authority: authority ?? null }, before.userColumns, moment)
      : { index: restored.index, slot: null, columns: null };
  return {
    isKept: true,
    afterSheets: async (queue) => writeKept(queue, place, write),
  };
}
