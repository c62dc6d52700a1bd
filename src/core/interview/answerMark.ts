/** What is noted of answers before they are written, by which it is told afterwards whether each went into its own row. */

import { textMark } from "../history/checksum";
import { isSameCell, type Cell, type Table } from "../model/table";
import type { KnownColumns } from "../stakeholders/columnPlaces";

/** Places of a row, all as the columns stood when it was written. */
export interface MarkEntry {
  /** Of the cells that tell whose row it is. */
  readonly tellers: readonly number[];
  /** The mark of what they hold in the row that is meant. */
  readonly own: string;
  /** Of a cell beside them that no other row held; null where there is none, and in marks of before. */
  readonly apart?: number | null;
  readonly targets: readonly { readonly place: number; readonly wanted: Cell }[];
  /** The headers above those; "" where one says nothing, as over two rows. */
  readonly headers: readonly string[];
}

/** A row that is not the one that was meant, or whose columns had moved. */
export interface WrongEntry {
  readonly entry: MarkEntry;
  readonly tellers: readonly Cell[];
  /** What else told it from others, if anything. */
  readonly apart: Cell;
  /** What stood in the cells that were written. */
  readonly stood: readonly Cell[];
  /** Whether columns had moved: then the places count, not the headers. */
  readonly isShifted: boolean;
}

/** Answers that one request writes. */
export interface AnswerMark {
  readonly id: string;
  readonly table: string;
  readonly columns: KnownColumns;
  readonly entries: readonly MarkEntry[];
}

/**
 * The rows that are not those that were meant, or whose columns had moved.
 *
 * @param copies Of each the cells that tell whose row it is, then of each cell to be written what stood in it and above its column,
 *   then what else told it.
 */
export function wrongEntries(mark: AnswerMark, copies: readonly (readonly Cell[])[]): WrongEntry[] {
  return mark.entries.flatMap((entry, index) => {
    const copy = copies[index] ?? [];
    const tellers = entry.tellers.map((_, at) => copy[at] ?? null);
    const targets = entry.targets.map((_, at) => copy[tellers.length + 2 * at] ?? null);
    const headers = entry.targets.map((_, at) => copy[tellers.length + 2 * at + 1] ?? null);
    const isShifted = headers.some((header, at) => isOther(foldedHeader(header), entry.headers[at] ?? ""));
    if (!isShifted && textMark(JSON.stringify(tellers)) === entry.own) return [];
    const apart = copy[apartAt(entry)] ?? null;
    return [{ entry, tellers, apart, stood: targets, isShifted }];
  });
}

/** Where among the copies of an entry the cell stands that else tells its row. */
export function apartAt({ tellers, targets }: MarkEntry): number {
  return tellers.length + 2 * targets.length;
}

/**
 * The rows that hold what an answer wrote, beside what told whose it was. Where one is told by the further cell too, those
 * that have only id, number and name in common are others, though they happen to hold the same.
 *
 * @param places Where the columns of the mark stand now.
 * @returns Zero-based.
 */
export function writtenRows(
  rows: readonly (readonly Cell[])[],
  wrong: WrongEntry,
  places: readonly number[],
): readonly number[] {
  const { entry, apart } = wrong;
  const own = [...rows.keys()].filter((row) => isTold(rows[row] ?? [], wrong, places));
  const further = places[entry.apart ?? -1] ?? -1;
  const same = apart === null ? [] : own.filter((row) => isSameCell(rows[row]?.[further] ?? null, apart));
  return (same.length > 0 ? same : own).filter((row) => isWritten(rows[row] ?? [], wrong, places));
}

function isTold(row: readonly Cell[], { entry, tellers }: WrongEntry, places: readonly number[]): boolean {
  return entry.tellers.every((place, index) => isSameCell(row[places[place] ?? -1] ?? null, tellers[index] ?? null));
}

/** Whether a row that was told holds what an answer wrote. */
function isWritten(row: readonly Cell[], { entry }: WrongEntry, places: readonly number[]): boolean {
  return entry.targets.every(({ place, wanted }) => isSameCell(row[places[place] ?? -1] ?? null, wanted));
}

/** A header as it is compared; "" for a cell that says nothing. */
export function foldedHeader(cell: Cell): string {
  return cell === null || typeof cell === "object" ? "" : String(cell).replace(/\s+/g, " ").trim().toLowerCase();
}

function isOther(header: string, expected: string): boolean {
  return header !== "" && expected !== "" && header !== expected;
}

/** What tells a table or list from others. */
export function markedTable({ ids, name, sheet }: Table): string {
  return ids?.table ?? `${ids?.sheet ?? sheet} ${name}`;
}

/** A mark from its text; null where it is none. */
export function parseMark(text: string): AnswerMark | null {
  try {
    const mark = JSON.parse(text) as AnswerMark | null;
    return Array.isArray(mark?.entries) ? mark : null;
  } catch {
    return null;
  }
}
