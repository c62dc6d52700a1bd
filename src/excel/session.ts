/** Entry to Excel: one batch over the open workbook. */

import { isAnswerTooLong, toWorkbookError, type Subject } from "./officeErrors";
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
  /** Who waits for what it reads. */
  readonly waiting?: Waiting;
}

/** Who waits for a long reading: told how far it is, and able to give it up between two requests. */
export interface Waiting {
  readonly signal?: AbortSignal | undefined;
  /** Called after each further part of a table or sheet with the rows that were read, and how many it has. */
  readonly onRead?: ((rows: number, of: number) => void) | undefined;
}

const progressOf = new WeakMap<WorkbookContext, Progress>();

/**
 * Cells read in one round trip: about 35 bytes each with type and format, where texts are short. Excel on the web gives 5 MB; less
 * keeps the pane alive, which unpacks each answer in one go.
 */
const CELLS_AT_ONCE = 20_000;
/** Where texts are so long that the answer would pass what Excel gives, a work begins again with so many times fewer cells. */
const FEWER = 8;
const FEWEST_CELLS = 4;
const roomOf = new WeakMap<WorkbookContext, number>();
const waitingOf = new WeakMap<WorkbookContext, Waiting>();

/** How many cells to ask for in one round trip. */
export function cellsAtOnce(context: WorkbookContext): number {
  return roomOf.get(context) ?? CELLS_AT_ONCE;
}

/** Who waits for what is read. */
export function waitingFor(context: WorkbookContext): Waiting {
  return waitingOf.get(context) ?? {};
}

/**
 * Runs `task` in one `Excel.run`; again with smaller answers as long as one of them would be too long and nothing has been written.
 *
 * The last round trip is the client's own clean-up, where ranges were used from one round trip to the next: others are untracked.
 *
 * @throws WorkbookError for everything Excel refuses.
 */
export async function inWorkbook<Result>(
  { writes, subject = {}, waiting = {} }: Work,
  task: (context: WorkbookContext) => Promise<Result>,
): Promise<Result> {
  for (let cells = CELLS_AT_ONCE; ; cells = Math.floor(cells / FEWER)) {
    const progress = new Progress(writes);
    try {
      return await Excel.run(async (context) => {
        progressOf.set(context, progress);
        roomOf.set(context, cells);
        waitingOf.set(context, waiting);
        return task(context);
      });
    } catch (error) {
      const canBeLess = isAnswerTooLong(error) && progress.isUntouched && cells / FEWER >= FEWEST_CELLS;
      if (!canBeLess) throw toWorkbookError(error, subject, progress);
    }
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
