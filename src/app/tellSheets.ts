/** Says sheet by sheet what a run that was cut short has written. */

import { WorkbookError, type SheetProgress, type WritingRun } from "../core/model/workbookError";
import { discoverTables } from "../excel/discoverTables";
import { queueOwnSheets } from "../excel/ownSheets";
import { inWorkbook } from "../excel/session";

/** Milliseconds that an Excel may take to answer that has just refused. */
const PATIENCE = 4_000;

/**
 * Runs a work that writes the report. Where it is cut short, the marks of the sheets are read again, two round trips, and the error
 * says how far each came; without that where Excel does not answer any more.
 */
export async function tellingSheets<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.writing !== "unfinished" || error.run === null) throw error;
    const sheets = await Promise.race([readProgress(error.run).catch(() => null), afterPatience()]);
    if (sheets === null) throw error;
    const { reason, subject, writing, run, cause } = error;
    throw new WorkbookError(reason, subject, { writing, run, sheets, cause });
  }
}

async function readProgress({ run, sheets }: WritingRun): Promise<SheetProgress[]> {
  return inWorkbook({ writes: false }, async (context) => {
    const discovery = await discoverTables(context);
    const marks = queueOwnSheets(context, discovery);
    await context.sync();
    const own = marks.collect();
    return sheets.map(({ kind, name }): SheetProgress => {
      const standing = own.sheets.find((sheet) => sheet.kind === kind);
      const begun = own.orphans.find((orphan) => orphan.kind === kind);
      const isOfRun = (standing ?? begun)?.run === run;
      const isWritten = standing !== undefined && standing.unfinished === null;
      return { kind, name, state: !isOfRun ? "untouched" : isWritten ? "written" : "begun" };
    });
  });
}

async function afterPatience(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE);
  });
}
