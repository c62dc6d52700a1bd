/** Entry to Excel: one batch over the open workbook. */

import { toWorkbookError, type Subject } from "./officeErrors";
import type { WritingRun } from "../core/model/workbookError";
import { Progress } from "./progress";

/** The request context of an open workbook; opaque outside this folder. */
export type WorkbookContext = Excel.RequestContext;

/** What a piece of work does, for the user who has to be told that Excel refuses it. */
export interface Work {
  /** Whether it is to write; then an error says what it has written. */
  readonly writes: boolean;
  /** What it is about, as far as it is about one sheet or table. */
  readonly subject?: Subject;
}

const progressOf = new WeakMap<WorkbookContext, Progress>();

/**
 * Runs `task` in one `Excel.run`.
 *
 * The last round trip is the client's own clean-up of the ranges it tracked.
 *
 * @throws WorkbookError for everything Excel refuses.
 */
export async function inWorkbook<Result>(
  { writes, subject = {} }: Work,
  task: (context: WorkbookContext) => Promise<Result>,
): Promise<Result> {
  const progress = new Progress(writes);
  try {
    return await Excel.run(async (context) => {
      progressOf.set(context, progress);
      return task(context);
    });
  } catch (error) {
    throw toWorkbookError(error, subject, progress);
  }
}

/** Runs a part of the work that is about one sheet or table: where Excel refuses it, the error names that. */
export async function about<Result>(
  context: WorkbookContext,
  subject: Subject,
  part: () => Promise<Result>,
): Promise<Result> {
  try {
    return await part();
  } catch (error) {
    throw toWorkbookError(error, subject, progressOf.get(context) ?? new Progress(false));
  }
}

/**
 * To be called before each round trip that writes: an error after that does not claim that nothing was written.
 *
 * @param statements How many of its statements write: when Excel refuses the only one, nothing was written after all. Then
 *   `hasWritten` has to be called after the round trip.
 */
export function willWrite(context: WorkbookContext, statements: "one" | "several" | "sheets" = "several"): void {
  progressOf.get(context)?.willWrite(statements);
}

/** To be called before the report sheets are written: an error then says by which run. */
export function willWriteSheets(context: WorkbookContext, run: WritingRun): void {
  willWrite(context, "sheets");
  const progress = progressOf.get(context);
  if (progress !== undefined) progress.run = run;
}

/** To be called after a round trip with a single writing statement. */
export function hasWritten(context: WorkbookContext): void {
  progressOf.get(context)?.hasWritten();
}

/** To be called before a try that may be taken back; what it answers is to be called once nothing is left of it. */
export function beforeTry(context: WorkbookContext): () => void {
  return progressOf.get(context)?.beforeTry() ?? (() => undefined);
}
