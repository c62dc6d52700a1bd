/** The codes that Excel refuses with, those first that tell most of what a run does. */

export const TELLING: readonly string[] = [
  ...["GeneralException", "AccessDenied", "InsertDeleteConflict", "InvalidArgument", "InvalidOperationInCellEditMode"],
  ...["ItemNotFound", "MergedRangeConflict", "RequestPayloadSizeLimitExceeded"],
];

/** Source: Excel.ErrorCodes and the error-handling page of the Office Add-ins documentation. */
export const OTHERS: readonly string[] = [
  ...["ActivityLimitReached", "ApiNotFound", "Conflict", "FilteredRangeConflict", "FormulaLengthExceedsLimit"],
  ...["InactiveWorkbook", "InvalidBinding", "InvalidOperation", "InvalidReference", "InvalidRequestContext"],
  ...["InvalidSelection", "ItemAlreadyExists", "MemoryLimitReached", "NonBlankCellOffSheet", "NotImplemented"],
  ...["OperationCellsExceedLimit", "PivotTableRangeConflict", "RangeExceedsLimit", "RequestAborted"],
  ...["ResponsePayloadSizeLimitExceeded", "ServiceNotAvailable", "UnsupportedFeature", "UnsupportedOperation"],
  ...["UnsupportedSheet"],
];
