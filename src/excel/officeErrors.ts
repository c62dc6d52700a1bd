/** Maps the codes of Excel to reasons of ours. Messages of Excel are localised and not for users; codes are not. */

import { WorkbookError, type WorkbookErrorReason } from "../core/workbookError";

/** Source: Excel.ErrorCodes and the error-handling page of the Office Add-ins documentation. */
const REASONS: ReadonlyMap<string, WorkbookErrorReason> = new Map<string, WorkbookErrorReason>([
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "table-not-found"],
  ["InvalidBinding", "table-not-found"],
  ["InvalidReference", "table-not-found"],
  ["ItemAlreadyExists", "name-taken"],
  ["MergedRangeConflict", "merged-cells"],
  ["InactiveWorkbook", "inactive-workbook"],
  ["ApiNotFound", "too-old"],
  ["NotImplemented", "too-old"],
  ["UnsupportedFeature", "too-old"],
  ["UnsupportedOperation", "too-old"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["RangeExceedsLimit", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["ActivityLimitReached", "throttled"],
  ["RequestAborted", "throttled"],
  ["ServiceNotAvailable", "throttled"],
  ["MemoryLimitReached", "throttled"],
  ["Conflict", "throttled"],
]);

/** Any failure as a `WorkbookError`: Excel's code decides the reason, the statement it failed at is the subject. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (!isOfficeError(error)) return new WorkbookError("unexpected", "", { cause: error });
  const reason = REASONS.get(error.code) ?? "unexpected";
  return new WorkbookError(reason, error.debugInfo?.errorLocation ?? error.code, { cause: error });
}

/** Whether Excel answered with this code. */
export function hasCode(error: unknown, code: string): boolean {
  return isOfficeError(error) && error.code === code;
}

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
