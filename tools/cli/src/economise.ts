/** What a long list asks of V8. */

import { setFlagsFromString } from "node:v8";

/** Cells of a file from which on memory is the scarcer: some 30,000 partners. */
const MANY_CELLS = 500_000;

/**
 * Of a long list, lets the memory grow by a quarter between two collections; V8 lets it double and more. That halves what a
 * hundred thousand partners take, and costs a sixth more time.
 */
export function economise(cells: number): void {
  if (cells >= MANY_CELLS) setFlagsFromString("--heap-growing-percent=25");
}
