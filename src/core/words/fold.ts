/** Folding: what is left of a text when case, accents, punctuation and optional endings do not count. */

/**
 * Folds a text: lower case, no accents, `œ` as `oe`, without `(s)`, `(e)` and inclusive endings, words by single spaces.
 *
 * Folding twice changes nothing. A text of signs alone folds to `""`.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  if (text.length > MOST_REMEMBERED_CHARS) return foldAnew(text);
  const known = REMEMBERED.get(text);
  if (known !== undefined) return known;
  const folded = foldAnew(text);
  if (REMEMBERED.size < MOST_REMEMBERED) REMEMBERED.set(text, folded);
  return folded;
}

/** Most words are folded more than once. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Distinct texts that are remembered, and how long each may be: a workbook of free texts holds more than are worth it. */
const MOST_REMEMBERED = 20_000;
const MOST_REMEMBERED_CHARS = 60;
const REMEMBERED = new Map<string, string>();

/** Nothing has to be taken apart in what holds these characters alone. */
// eslint-disable-next-line no-control-regex -- all of ASCII.
const ASCII = /^[\x00-\x7f]*$/;

function foldAnew(text: string): string {
  const isAscii = ASCII.test(text);
  let folded = isAscii ? text.toLowerCase() : withoutMarks(text);
  if (folded.includes("(")) folded = folded.replace(/\((?:e?s|e|es|ne|nes)\)/g, "");
  if (!isAscii || folded.includes("."))
    folded = folded.replace(/[·•․.](?:e|ne|trice|rice|euse|ve)?[·•․.]?s?(?![\p{L}\p{N}])/gu, "");
  return folded.replace(isAscii ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, " ").trim();
}

function withoutMarks(text: string): string {
  return (
    text
      // Marks go first: to put thousands of them in their order takes the square of their number.
      .replace(/\p{M}/gu, "")
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replaceAll("œ", "oe")
      .replaceAll("æ", "ae")
  );
}

/** Whether the words of `part` stand next to each other, whole, in `text`; both folded. */
export function containsWords(text: string, part: string): boolean {
  return part !== "" && ` ${text} `.includes(` ${part} `);
}

/**
 * Number of single-character changes between two texts, counted up to `most` + 1.
 *
 * Only places at most `most` apart are compared: farther ones need more changes anyway. Source: Ukkonen 1985.
 */
export function editDistance(a: string, b: string, most: number): number {
  const shift = b.length - a.length;
  if (Math.abs(shift) > most) return most + 1;
  // At `most + d` stands the distance of the texts up to `i` and `i + d`.
  const tooMany = most + 1;
  let previous = Array.from({ length: 2 * most + 1 }, (_, index) => (index < most ? tooMany : index - most));
  for (let i = 1; i <= a.length; i += 1) {
    const current: number[] = [];
    for (let index = 0; index <= 2 * most; index += 1) {
      const j = i + index - most;
      if (j < 0 || j > b.length) current.push(tooMany);
      else if (j === 0) current.push(i);
      else {
        const change = (previous[index] ?? tooMany) + (a[i - 1] === b[j - 1] ? 0 : 1);
        current.push(Math.min(change, (previous[index + 1] ?? tooMany) + 1, (current[index - 1] ?? tooMany) + 1));
      }
    }
    if (current.every((distance) => distance > most)) return tooMany;
    previous = current;
  }
  return Math.min(previous[most + shift] ?? tooMany, tooMany);
}
