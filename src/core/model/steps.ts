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

/** Maps items in steps that count them. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    const index = results.length;
    if (index > 0 && index % ROWS_PER_STEP === 0) yield index;
    results.push(map(item, index));
  }
  return results;
}

/** The same where an item has any number of results. */
export function* flatMapInSteps<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => readonly Result[],
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % ROWS_PER_STEP === 0) yield index;
    for (const result of map(item, index)) results.push(result);
  }
  return results;
}

/** Work that is one step. */
export function atOnce<Result>(work: () => Result): () => Steps<Result> {
  // eslint-disable-next-line require-yield -- its only step is its end.
  return function* () {
    return work();
  };
}

/** Work beside the rows: whatever it counts, `rows` are done. */
export function* besideRows<Result>(steps: Steps<Result>, rows: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield rows;
  }
}
