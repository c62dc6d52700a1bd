/** A run that Excel cuts short, after every action that changes something and with every code. */

import { describeBrokenRuns } from "../support/brokenRunsSuite";

jest.setTimeout(3_600_000);

describeBrokenRuns({
  places: Number.POSITIVE_INFINITY,
  // Source: Excel.ErrorCodes and the error-handling page of the Office Add-ins documentation.
  codes: [
    ...["AccessDenied", "ActivityLimitReached", "ApiNotFound", "Conflict", "FilteredRangeConflict", "GeneralException"],
    ...["InactiveWorkbook", "InsertDeleteConflict", "InvalidArgument", "InvalidBinding", "InvalidOperation"],
    ...["InvalidOperationInCellEditMode", "InvalidReference", "InvalidRequestContext", "InvalidSelection"],
    ...["ItemAlreadyExists", "ItemNotFound", "MemoryLimitReached", "MergedRangeConflict", "NonBlankCellOffSheet"],
    ...["NotImplemented", "OperationCellsExceedLimit", "PivotTableRangeConflict", "RangeExceedsLimit"],
    ...["RequestAborted", "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"],
    ...["ServiceNotAvailable", "UnsupportedFeature", "UnsupportedOperation", "UnsupportedSheet"],
  ],
});
