/** Long work in steps, so that whoever runs it can pause between them; the core itself has no clock. */

/** Work that yields how many rows are done, now and then, and returns its result. */
export type Steps<Result> = Generator<number, Result, void>;

/** Rows between two steps: a few milliseconds of work. */
export const ROWS_PER_STEP = 100;

/** Runs all steps at once. */
export function runToEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}
