/** Header rows of plain lists: one row of texts, or two where groups of columns have a title of their own. */

import type { Cell } from "../model/table";
import { filledColumns, wordsIn, type Span } from "./grid";
import { areHeaders, areListedHeaders } from "./headerTexts";

/** A header that may be one. */
export interface HeaderCandidate {
  /** The last row of it. */
  readonly row: number;
  readonly headerRows: 1 | 2;
  readonly span: Span;
  /** One text for each column of the span, blank where it has none; of two rows joined, the lower alone, the upper alone. */
  readonly readings: readonly [readonly string[], ...(readonly string[])[]];
}

/** Blank header cells within a list, at most. */
const MAX_BLANK = 1;

/**
 * What may be headers in a row of a grid, from left to right.
 *
 * @param isData Whether what stands in a row is known to be data unless it says that it is headers.
 */
export function headersInRow(
  cells: readonly (readonly Cell[])[],
  row: number,
  isData: (span: Span) => boolean,
): HeaderCandidate[] {
  return textSpans(cells[row] ?? [], cells[row + 1] ?? []).flatMap((span) => {
    const isHeader = mayBeHeader(cells, row, span, isData(span));
    const texts = textsOf(cells[row] ?? [], span);
    return isHeader ? [{ row, headerRows: 1, span, readings: [texts] }, ...twoLines(cells, row, span)] : [];
  });
}

/** Runs of text cells in a row, at least two wide, with single blanks between them; titles of groups reach over the words below. */
function textSpans(row: readonly Cell[], below: readonly Cell[]): Span[] {
  const spans: Span[] = [];
  let first = -1;
  let last = -1;
  const close = (): void => {
    if (first >= 0 && last > first) spans.push({ first, last });
    first = -1;
  };
  row.forEach((cell, column) => {
    if (wordsIn(cell) === null) return;
    const isWide = column - last > MAX_BLANK + 1;
    if (first >= 0 && isWide && below.slice(last, column).some((under) => wordsIn(under) === null)) close();
    if (first < 0) first = column;
    last = column;
  });
  close();
  return spans;
}

/** Headers stand at the top of something, or say that they are headers. */
function mayBeHeader(cells: readonly (readonly Cell[])[], row: number, span: Span, isData: boolean): boolean {
  const texts = textsOf(cells[row] ?? [], span).filter((text) => text !== "");
  if (areHeaders(texts)) return true;
  if (isData) return false;
  const above = (back: number): number => filledColumns(cells[row - back], span).length;
  return above(1) < 2 || above(2) < 2;
}

function textsOf(row: readonly Cell[], { first, last }: Span): string[] {
  const texts: string[] = [];
  for (let column = first; column <= last; column += 1) texts.push(wordsIn(row[column]) ?? "");
  return texts;
}

/** The header over two rows: titles of groups above the columns' own words, or words above their units. */
function twoLines(cells: readonly (readonly Cell[])[], row: number, span: Span): HeaderCandidate[] {
  const below = cells[row + 1] ?? [];
  const last = lastOf(below, span.last);
  const wide = { first: span.first, last };
  const filled = filledColumns(below, wide);
  if (filled.length === 0 || filled.some((column) => wordsIn(below[column]) === null)) return [];
  const above = textsOf(cells[row] ?? [], wide);
  const own = textsOf(below, wide);
  if (isDataBelow(above, own)) return [];
  let group = "";
  const joined = above.map((text, index) => {
    const word = own[index] ?? "";
    if (text !== "") group = text;
    if (word === "") group = "";
    return word === "" ? text : [group, word].filter((part) => part !== "").join(" ");
  });
  const lower = own.map((word, index) => (word === "" ? (above[index] ?? "") : word));
  const upper = above.map((text, index) => (text === "" ? (own[index] ?? "") : text));
  return [{ row: row + 1, headerRows: 2, span: wide, readings: [joined, lower, upper] }];
}

/**
 * Whether a row below headers is the first one of the list: each of its texts has a header of its own above it, and it is neither
 * headers itself, as in another language, nor units and hints.
 */
function isDataBelow(above: readonly string[], own: readonly string[]): boolean {
  const texts = own.filter((text) => text !== "");
  const titles = above.filter((text) => text !== "");
  const hasOwnHeaders = own.every((text, index) => text === "" || above[index] !== "");
  // A title that is repeated over its columns is that of a group.
  if (!hasOwnHeaders || new Set(titles).size < titles.length) return false;
  return !areListedHeaders(texts) && !texts.every(isHint);
}

/** Units, scales and remarks in brackets: "(0-3)", "€", "oui/non", "k€ HT". */
function isHint(text: string): boolean {
  return /^[([].*[)\]]$|[€$%£]|^\p{L}{1,4} ?\/ ?\p{L}{1,4}$|\d ?(?:[-–/]|à|a|to) ?\d/u.test(text);
}

/** The last text cell to the right of a column without a gap: the words under the last group reach beyond its title. */
function lastOf(row: readonly Cell[], from: number): number {
  let last = from;
  while (wordsIn(row[last + 1]) !== null) last += 1;
  return last;
}
