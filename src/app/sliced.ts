/** Runs the core's work in slices, so that the pane stays alive meanwhile. */

import type { Steps } from "../core/model/steps";
import type { Waiting } from "../excel/session";
import { pause, SLICE_MS } from "../excel/turns";

export interface SliceOptions {
  /** Called after each slice with the rows done so far. */
  readonly onRows?: ((rows: number) => void) | undefined;
  /** Stops the work between two slices. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs all steps, pausing between slices.
 *
 * @throws The signal's reason when it is aborted.
 */
export async function runSliced<Result>(steps: Steps<Result>, { onRows, signal }: SliceOptions = {}): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    const until = performance.now() + SLICE_MS;
    let next = steps.next();
    while (next.done !== true && performance.now() < until) next = steps.next();
    if (next.done === true) return next.value;
    onRows?.(next.value);
    await pause();
  }
}

/** What is told of long work, for a bar of its progress. */
export interface ProgressListener {
  /** Stops the work as long as nothing of it is written. */
  readonly signal?: AbortSignal | undefined;
  /** Called once it is known how much there is of what. */
  readonly onTotal?: ((total: number, unit: ProgressUnit) => void) | undefined;
  /** Called with how many are done. */
  readonly onRows?: ((done: number) => void) | undefined;
  /** Called right before the first statement that writes: from here on nothing is given up. */
  readonly onWriting?: (() => void) | undefined;
}

/** What is counted while work goes on. */
export type ProgressUnit = "rows" | "sheets" | "read";

/** Tells the rows that are read before anything else can be counted. */
export function tellReading({ signal, onTotal, onRows }: ProgressListener): Waiting {
  return {
    signal,
    onRead: (rows, of) => {
      onTotal?.(of, "read");
      onRows?.(rows);
    },
  };
}
