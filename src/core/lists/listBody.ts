/** Which rows below a header belong to the list, and which of them are stakeholders. */

import { ROWS_PER_STEP, type Steps } from "../model/steps";
import type { Cell } from "../model/table";
import { filledColumns, isFilled, wordsIn, type Span } from "./grid";
import { areHeaders, areListedHeaders, readHeaderTexts } from "./headerTexts";
import { categoryHeading, isNote, isTotal, type IsLocalKind } from "./rowWords";

/** A row as it looks by itself. */
type RowKind = "blank" | "data" | "lone-name" | "heading" | "own-header" | "other-header" | "note" | "aside";

/** The rows of a list. */
export interface ListBody {
  /** Rows from below the header to the last stakeholder. */
  readonly count: number;
  /** Zero-based rows of these that hold something and are no stakeholders. */
  readonly aside: ReadonlySet<number>;
  /** Headings by their row. */
  readonly headings: ReadonlyMap<number, string>;
  /** Filled rows below the last one, up to another header. */
  readonly below: number;
}

/** A text of this length in the only filled cell of a row is a remark, not a name. */
const LONG_TEXT = 80;

/** What rows are compared with. */
interface Frame {
  readonly span: Span;
  readonly nameColumn: number;
  /** Every way the header reads: of two rows each alone, and both together. */
  readonly headers: readonly (readonly string[])[];
  readonly isLocal: IsLocalKind;
}

/**
 * Rows that are read as headers by all that is known of headers: reading one takes as long as reading a hundred others. Below them
 * those have to do that are listed as headers.
 */
const MOST_READ = 200;

/** Reads the rows below a header. */
export function* listBody(cells: readonly (readonly Cell[])[], start: number, frame: Frame): Steps<ListBody> {
  const kinds: RowKind[] = [];
  let read = 0;
  for (let row = start; row < cells.length; row += 1) {
    if ((row - start) % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield 0;
    const own = rowIn(cells[row] ?? [], frame.span);
    const isRead = kinds.at(-1) !== "data" && own.texts.length > 1 && read < MOST_READ;
    if (isRead) {
      read += 1;
      yield* readHeaderTexts(own.texts);
    }
    const kind = kindOf(own, frame, isRead ? areHeaders : areListedHeaders);
    // The same header below a gap begins another list; without one it is that of the next page.
    const isNext = kind === "own-header" && kinds.at(-1) === "blank";
    if (kind === "other-header" || isNext) break;
    kinds.push(kind === "own-header" ? "aside" : kind);
  }
  yield 0;
  const usual = usualColumns(cells, start, kinds, frame.span);
  const count = lastRow(kinds, (row) => hasShape(cells[start + row] ?? [], usual, frame.nameColumn)) + 1;
  const aside = new Set<number>();
  const headings = new Map<number, string>();
  kinds.slice(0, count).forEach((kind, row) => {
    if (kind === "note" || kind === "aside" || kind === "heading") aside.add(row);
    if (kind === "heading") headings.set(row, headingOf(cells[start + row] ?? [], frame));
  });
  return { count, aside, headings, below: kinds.slice(count).filter((kind) => kind !== "blank").length };
}

function headingOf(row: readonly Cell[], { span, isLocal }: Frame): string {
  const [column = span.first] = filledColumns(row, span);
  return categoryHeading(wordsIn(row[column]) ?? "", isLocal) ?? "";
}

/** What a row holds within the span of a list. */
interface RowCells {
  readonly row: readonly Cell[];
  readonly filled: readonly number[];
  /** The words of the filled columns, null for figures. */
  readonly words: readonly (string | null)[];
  /** Those that are words. */
  readonly texts: readonly string[];
}

function rowIn(row: readonly Cell[], span: Span): RowCells {
  const filled = filledColumns(row, span);
  const words = filled.map((column) => wordsIn(row[column]));
  return { row, filled, words, texts: words.filter((text) => text !== null) };
}

/** @param mayHead Whether texts are headers: right below a stakeholder only those that are listed as such. */
function kindOf(
  { row, filled, words, texts }: RowCells,
  { span, nameColumn, headers, isLocal }: Frame,
  mayHead: (texts: readonly string[]) => boolean,
): RowKind {
  const [first] = filled;
  if (first === undefined) return "blank";
  const isRepeated = words.every((text, index) => {
    const column = (filled[index] ?? span.first) - span.first;
    return text !== null && headers.some((reading) => reading[column] === text);
  });
  if (isRepeated) return "own-header";
  if (texts.length >= 2 && mayHead(texts)) return "other-header";
  // Hashtags below the header tell machines what the columns are (HXL).
  if (texts.length === filled.length && texts.every((text) => text.startsWith("#"))) return "aside";
  const opening = words[0] ?? "";
  if (isTotal(opening) || (first !== nameColumn && isTotal(wordsIn(row[nameColumn]) ?? ""))) return "aside";
  if (filled.length === 1)
    return categoryHeading(opening, isLocal) !== null ? "heading" : loneKind(opening, first === nameColumn);
  if (filled.length <= 2 && /:\s*$/.test(opening) && isNote(opening)) return "note";
  // Figures alone are sums.
  return texts.length === 0 && !isFilled(row[nameColumn]) ? "aside" : "data";
}

function loneKind(text: string, isName: boolean): RowKind {
  if (isNote(text) || text.length > LONG_TEXT || /[.:]$/.test(text)) return "note";
  return isName && text !== "" ? "lone-name" : "aside";
}

/** Columns filled in at least half of the rows above the first gap. */
function usualColumns(
  cells: readonly (readonly Cell[])[],
  start: number,
  kinds: readonly RowKind[],
  { first, last }: Span,
): number[] {
  const gap = kinds.indexOf("blank", kinds.indexOf("data"));
  const rows = [...kinds.entries()].filter(([row, kind]) => kind === "data" && (gap < 0 || row < gap));
  const columns: number[] = [];
  for (let column = first; column <= last; column += 1) {
    const filled = rows.filter(([row]) => isFilled(cells[start + row]?.[column])).length;
    if (filled > 0 && filled * 2 >= rows.length) columns.push(column);
  }
  return columns;
}

/** Whether a row has a name and at least half of what is usually filled. */
function hasShape(row: readonly Cell[], usual: readonly number[], nameColumn: number): boolean {
  const filled = usual.filter((column) => isFilled(row[column])).length;
  return wordsIn(row[nameColumn]) !== null && filled * 2 >= usual.length;
}

/** The last stakeholder: blank rows end a list only if no row of the same shape follows; a note below them ends it. */
function lastRow(kinds: readonly RowKind[], isOfShape: (row: number) => boolean): number {
  let last = -1;
  let isBelowGap = false;
  for (const [row, kind] of kinds.entries()) {
    if (kind === "blank") isBelowGap = last >= 0;
    else if (kind === "note" && isBelowGap) break;
    else if (kind === "data" || kind === "lone-name") {
      if (isBelowGap && (kind === "lone-name" || !isOfShape(row))) {
        if (kind === "data") break;
        continue;
      }
      last = row;
      isBelowGap = false;
    }
  }
  return last;
}
