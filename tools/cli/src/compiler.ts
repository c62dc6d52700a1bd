/**
 * How eagerly code is compiled for speed. A command reads one workbook and ends: on a list of some dozen rows V8 spends a third
 * of the processor's time on optimising functions that are hardly called again. On ten thousand rows it makes no difference.
 */

import { setFlagsFromString } from "node:v8";

// Bytes of bytecode that run before a function is optimised; V8 begins with 132 KB.
setFlagsFromString("--interrupt-budget=500000");

/** Cells of a file from which on memory is the scarcer: some 30,000 partners. */
const MANY_CELLS = 500_000;

/**
 * Of a long list, lets the memory grow by a quarter between two collections; V8 lets it double and more. That halves what a
 * hundred thousand partners take, and costs a sixth more time.
 */
export function economise(cells: number): void {
  if (cells >= MANY_CELLS) setFlagsFromString("--heap-growing-percent=25");
}
