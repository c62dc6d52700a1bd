/** Texts that must not run into their neighbours. */

/** The text, cut with an ellipsis when it has more than `most` characters; never inside a character. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
