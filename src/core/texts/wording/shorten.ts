/** Texts that must not run into their neighbours. */

/** The text, cut with an ellipsis when it is longer than `most` UTF-16 units; never inside a pair of them. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${cut.trimEnd()}…`;
}
