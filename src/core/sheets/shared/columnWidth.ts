/** Widths: people say characters, Excel's interface takes points. */

/** Points of a column that holds `chars` characters of the usual body font (7 pixels each, 5 of padding, 96 per inch). */
export function widthPoints(chars: number): number {
  return (7 * chars + 5) * 0.75;
}
