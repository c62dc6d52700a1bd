/** Cells as if nobody had ever written into them. */

/**
 * Takes values, formulas, links and formats away. `clear()` without a word would take comments and notes of colleagues too.
 * Source: the support article on clearing cells of contents or formats ("Clear All").
 */
export function emptyCells(range: Excel.Range): void {
  for (const what of ["Contents", "Hyperlinks", "Formats"] as const) range.clear(what);
}
