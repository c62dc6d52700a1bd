/** Takes the sheets back to the result before the last run. */

import type { Audit } from "../core/model/audit";
import { WorkbookError } from "../core/model/workbookError";
import { parseColumns, parseIndex, parseResult, restoredIndex, slotOf } from "../core/report/keptState";
import type { ReportOptions } from "../core/report/planReport";
import { discoverTables } from "../excel/discoverTables";
import { readKept } from "../excel/keptSheet";
import { queueOwnSheets } from "../excel/ownSheets";
import { inWorkbook, type WorkbookContext } from "../excel/session";
import { tellReading, type ProgressListener } from "./sliced";
import { tellingSheets } from "./tellSheets";
import { writeReport, type WrittenReport } from "./writeReport";

/** What was restored. */
export interface RestoredReport extends WrittenReport {
  readonly audit: Audit;
  /** Local minute at which that result was written. */
  readonly moment: string;
}

/**
 * Writes the previous result again, its columns of the user's included. What users wrote since stays: in its place where the
 * earlier result has nothing there, else in the list of notes. Doing it twice does the same; the next run undoes it. Five round
 * trips for ordinary sizes.
 *
 * @param moment Of the result the user was asked about: meanwhile a colleague may have written another one.
 * @param listener Told how far it is; gives it up as long as nothing is written.
 * @throws WorkbookError `nothing-kept` when there is none or another one, when Excel refuses, and `unexpected`, nothing being
 *   written, when it was given up.
 */
export async function restorePrevious(moment: string, listener: ProgressListener = {}): Promise<RestoredReport> {
  const work = { writes: true, waiting: tellReading(listener) };
  return tellingSheets(async () => inWorkbook(work, (context) => restore(context, moment, listener)));
}

async function restore(context: WorkbookContext, moment: string, listener: ProgressListener): Promise<RestoredReport> {
  const discovery = await discoverTables(context);
  const queued = queueOwnSheets(context, discovery, "write");
  await context.sync();
  const own = queued.collect();
  const index = own.kept?.isOurs === true ? parseIndex(own.kept.index) : null;
  const isWhole = own.sheets.every(({ unfinished }) => unfinished === null);
  const slot = index === null ? null : slotOf(index, moment, isWhole);
  if (own.kept === null || index === null || slot === null) {
    throw new WorkbookError("nothing-kept", "");
  }
  const texts = await readKept(context, own.kept, index, slot);
  const result = parseResult(texts.result, index.lengths[slot]);
  if (result === null) throw new WorkbookError("nothing-kept", "");
  const { audit, authority } = result;
  const next = restoredIndex(index, slot);
  const options: ReportOptions = {
    sheets: [...new Set([...result.sheets, ...own.sheets.map(({ kind }) => kind)])],
    ...(authority === null ? {} : { authority }),
    moment,
    restored: { columns: parseColumns(texts.columns, next.columns), index: next },
  };
  const report = await writeReport(context, audit, discovery, own, options, listener);
  return { ...report, audit, moment };
}
