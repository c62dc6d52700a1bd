/** Writes an audit that is already there: no source is read again. */

import type { Audit } from "../core/model/audit";
import type { Language } from "../core/guide/codes";
import { discoverTables } from "../excel/discoverTables";
import { queueOwnSheets } from "../excel/ownSheets";
import { inWorkbook } from "../excel/session";
import type { ReportOptions } from "../core/report/planReport";
import { tellReading, type ProgressListener } from "./sliced";
import { tellingSheets } from "./tellSheets";
import { writeReport, type WrittenReport } from "./writeReport";

/** What a writing is asked for. */
export interface RewriteRequest extends ReportOptions, ProgressListener {
  readonly audit: Audit;
}

/**
 * Writes the sheets of an audit. Four round trips for ordinary sizes, one more when a sheet grows.
 *
 * @throws WorkbookError when Excel refuses; it says what has been written. `unexpected`, nothing being written, when it was given
 *   up.
 */
export async function rewriteReport(request: RewriteRequest): Promise<WrittenReport> {
  const { audit, signal, onTotal, onRows, onWriting, ...options } = request;
  return tellingSheets(async () =>
    inWorkbook({ writes: true, waiting: tellReading({ signal, onTotal, onRows }) }, async (context) => {
      const discovery = await discoverTables(context);
      const ownSheets = queueOwnSheets(context, discovery, "write");
      await context.sync();
      signal?.throwIfAborted();
      const listener = { signal, onTotal, onRows, onWriting };
      return writeReport(context, audit, discovery, ownSheets.collect(), options, listener);
    }),
  );
}

/**
 * Writes the sheets anew in another language, in one step and without reading the sources: an audit is data, only its words
 * are of a language. The matrix alone would not do, because it keeps less than the audit (answers that were not understood,
 * which tables have an owner column); where no audit is at hand, as in a pane that has just been opened, run
 * `auditWorkbook` with the language.
 *
 * Sheets that still have a name of ours get that of the language; those the user named keep theirs.
 *
 * @throws WorkbookError when Excel refuses; it says what has been written.
 */
export async function rewriteInLanguage(language: Language, request: RewriteRequest): Promise<WrittenReport> {
  return rewriteReport({ ...request, audit: { ...request.audit, language } });
}
