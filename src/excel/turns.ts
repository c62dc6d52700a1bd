/** Taking turns with everything else that waits for the thread, such as what the user clicks. */

import type { Steps } from "../core/model/steps";

/** Milliseconds of work between two pauses: well under the 50 ms after which people feel a delay. */
export const SLICE_MS = 12;

/** Lets everything else that waits have its turn. */
export async function pause(): Promise<void> {
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

  /** Runs all steps, with pauses between them where they are due. */
  async run<Result>(steps: Steps<Result>): Promise<Result> {
    for (;;) {
      const next = steps.next();
      if (next.done === true) return next.value;
      await this.pauseWhenDue();
    }
  }
}
