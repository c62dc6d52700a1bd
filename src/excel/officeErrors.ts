/** Maps the codes of Excel to reasons of ours. Messages of Excel are localised and not for users; codes are not. */

import { WorkbookError, type WorkbookErrorReason } from "../core/model/workbookError";
import type { Progress } from "./progress";

/** What work is about, in the user's own names. */
export interface Subject {
  readonly sheet?: string;
  readonly table?: string;
}

/** Source: Excel.ErrorCodes and the error-handling page of the Office Add-ins documentation. */
const REASONS: ReadonlyMap<string, WorkbookErrorReason> = new Map<string, WorkbookErrorReason>([
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "item-not-found"],
  ["InvalidBinding", "item-not-found"],
  ["InvalidReference", "item-not-found"],
  ["ItemAlreadyExists", "name-taken"],
  ["MergedRangeConflict", "merged-cells"],
  ["InsertDeleteConflict", "cells-in-the-way"],
  ["NonBlankCellOffSheet", "cells-in-the-way"],
  ["FilteredRangeConflict", "filtered"],
  ["PivotTableRangeConflict", "pivot-table"],
  ["InactiveWorkbook", "inactive-workbook"],
  // Also while another workbook has the focus. Source: office-js #5319.
  ["InvalidSelection", "invalid-selection"],
  ["UnsupportedSheet", "unsupported-sheet"],
  ["ApiNotFound", "too-old"],
  ["NotImplemented", "too-old"],
  ["UnsupportedFeature", "too-old"],
  ["UnsupportedOperation", "too-old"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["RangeExceedsLimit", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["FormulaLengthExceedsLimit", "too-large"],
  ["ActivityLimitReached", "throttled"],
  ["RequestAborted", "throttled"],
  ["ServiceNotAvailable", "throttled"],
  ["MemoryLimitReached", "throttled"],
  ["Conflict", "throttled"],
  // On the web while somebody deletes another sheet; the next try goes through. Source: office-js #6964.
  ["InvalidRequestContext", "throttled"],
]);

/**
 * Any failure as a `WorkbookError`: Excel's code decides the reason, the work tells what it was about and what it has written.
 * The place in Excel's object model stays in the cause.
 */
export function toWorkbookError(error: unknown, subject: Subject, progress: Progress): WorkbookError {
  if (error instanceof WorkbookError) {
    if (error.writing !== null) return error;
    const { reason, cause = error } = error;
    return new WorkbookError(reason, error.subject, { writing: progress.writing(true), run: progress.run, cause });
  }
  if (!isOfficeError(error))
    return new WorkbookError("unexpected", "", { writing: progress.writing(false), run: progress.run, cause: error });
  const isStatement = (error.debugInfo?.errorLocation ?? "") !== "";
  const { reason, name } = named(REASONS.get(error.code) ?? "unexpected", subject, error.code);
  return new WorkbookError(reason, name, { writing: progress.writing(isStatement), run: progress.run, cause: error });
}

/** A reason with the name it is about, where it is about what the work is about. */
function named(
  reason: WorkbookErrorReason,
  { sheet, table }: Subject,
  code: string,
): { readonly reason: WorkbookErrorReason; readonly name: string } {
  if (reason === "protected" || reason === "unsupported-sheet") return { reason, name: sheet ?? "" };
  if (code !== "ItemNotFound") return { reason, name: "" };
  if (table !== undefined) return { reason: "table-not-found", name: table };
  return sheet === undefined ? { reason, name: "" } : { reason: "sheet-not-found", name: sheet };
}

/** Whether Excel answered with this code. */
export function hasCode(error: unknown, code: string): boolean {
  return isOfficeError(error) && error.code === code;
}

/** Whether the answer would have been longer than Excel gives in one go. */
export function isAnswerTooLong(error: unknown): boolean {
  const cause = error instanceof WorkbookError ? error.cause : error;
  return hasCode(cause, "ResponsePayloadSizeLimitExceeded");
}

/** For what is an extra: lets a refusal of Excel pass, and no defect of ours. */
export function ignoreRefusal(error: unknown): void {
  if (!isOfficeError(error)) throw error;
}

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
