/** Cells of a sheet as they stand, and what is looked at in them. */

import type { Area } from "../model/plan";
import { isCellError, type Cell } from "../model/table";

/** Cells of a sheet as they stand. */
export interface Grid {
  /** Zero-based sheet position of the first cell. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Row-major, rows of equal length. */
  readonly cells: readonly (readonly Cell[])[];
  /** Number formats, same shape; absent where they do not matter. */
  readonly formats?: readonly (readonly string[])[];
  /** Zero-based indexes into `cells` of the rows that are hidden or filtered away. */
  readonly hiddenRows?: readonly number[];
  /** What days lack to count from 1900, as far as the cells show it; absent for 0. */
  readonly dateShift?: number;
  /** Merged areas in sheet positions; absent where nobody asked for them. */
  readonly merges?: readonly Area[];
}

/** Columns of a grid, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Whether a cell shows anything. */
export function isFilled(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return false;
  return isCellError(cell) || String(cell).trim() !== "";
}

/** Longer texts are compared by their beginning. */
const MAX_TEXT = 250;

/** The text of a cell with letters in it, blanks and line breaks as single spaces; null for every other cell. */
export function wordsIn(cell: Cell | undefined): string | null {
  if (typeof cell !== "string") return null;
  const text = cell.slice(0, MAX_TEXT).replace(/\s+/g, " ").trim();
  return /\p{L}/u.test(text) ? text : null;
}

/** The filled columns of a row within a span. */
export function filledColumns(row: readonly Cell[] | undefined, { first, last }: Span): number[] {
  const columns: number[] = [];
  for (let column = first; column <= last; column += 1) if (isFilled(row?.[column])) columns.push(column);
  return columns;
}

/** The grid with the cells of these areas blank. */
export function withoutAreas(grid: Grid, areas: readonly Area[]): Grid {
  if (areas.length === 0) return grid;
  const { row: top, column: left } = grid.origin;
  const cells = grid.cells.map((row, r) => {
    const across = areas.filter((area) => top + r >= area.row && top + r < area.row + area.rows);
    if (across.length === 0) return row;
    const isInside = (c: number): boolean =>
      across.some((area) => left + c >= area.column && left + c < area.column + area.columns);
    return row.map((cell, c) => (isInside(c) ? null : cell));
  });
  return { ...grid, cells };
}
