/** Text that Excel stores as it is. */

/**
 * The text to hand to `Range.values` so that the cell holds exactly `text`.
 *
 * Excel reads what is written as if it were typed: `=1+1` would become a formula, `3-4` a date, `001` a number, always in the
 * en-US way. A leading apostrophe keeps a text a text and is not part of the value, so every text gets one.
 *
 * Source: Range.values, Office Add-ins reference; CWE-1236 for the characters that start a formula.
 */
export function storableText(text: string): string {
  return `'${text}`;
}
