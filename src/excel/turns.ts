/** Taking turns with everything else that waits for the thread, such as what the user clicks. */

import type { Steps } from "../core/model/steps";

/** Milliseconds of work between two pauses: well under the 50 ms after which people feel a delay. */
const SLICE_MS = 12;

/** Lets everything else that waits have its turn. */
async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Long work that pauses now and then. */
export class Turns {
  private until = performance.now() + SLICE_MS;

  /** Pauses where the work has gone on for a slice; to be called after every few milliseconds of it. */
  async pauseWhenDue(): Promise<void> {
    if (performance.now() >= this.until) await this.pause();
  }

  async pause(): Promise<void> {
    await pause();
    this.until = performance.now() + SLICE_MS;
  }
}

interface SliceOptions {
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
