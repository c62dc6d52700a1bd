/** Headers of the user's columns beside ours: a table takes a header once, whatever its case. */

const MOST_CHARS = 255;

/**
 * The headers of `wanted`, with a number behind those that `taken` or an earlier one already uses.
 *
 * Ours keep their names, because they are how the next run tells the user's columns from ours.
 */
export function uniqueHeaders(wanted: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((header) => header.toLowerCase()));
  return wanted.map((header) => {
    let unique = header;
    for (let number = 2; used.has(unique.toLowerCase()); number += 1) {
      const suffix = ` ${number}`;
      unique = header.slice(0, MOST_CHARS - suffix.length) + suffix;
    }
    used.add(unique.toLowerCase());
    return unique;
  });
}
