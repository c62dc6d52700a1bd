/** Entry to Excel: one batch over the open workbook. */

import { toWorkbookError } from "./officeErrors";

/** The request context of an open workbook; opaque outside this folder. */
export type WorkbookContext = Excel.RequestContext;

/**
 * Runs `task` in one `Excel.run`.
 *
 * The last round trip is the client's own clean-up of the ranges it tracked.
 *
 * @throws WorkbookError for everything Excel refuses.
 */
export async function inWorkbook<Result>(task: (context: WorkbookContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(task);
  } catch (error) {
    throw toWorkbookError(error);
  }
}
