/** Long work in slices, so that the pane stays alive meanwhile, and what is told of it. */

import type { Waiting } from "../excel/session";

export { runSliced } from "../excel/turns";

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
