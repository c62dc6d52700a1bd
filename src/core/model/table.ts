/** What every reader hands to the core: a table as plain data, its cells told apart by kind. */

/** A cell that shows an Excel error. */
export interface CellError {
  /** The error as Excel shows it, for example `"#N/A"`. */
  readonly error: string;
}

/** One cell. `null` is empty (never `""`); dates are serial numbers, as Excel keeps them. */
export type Cell = null | string | number | boolean | CellError;

/** One table of the workbook, read whole. */
export interface Table {
  /** The name of the Excel table. */
  readonly name: string;
  /** The name of its worksheet. */
  readonly sheet: string;
  /** Zero-based sheet position of the top-left header cell. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Header texts, left to right, as the user wrote them. */
  readonly headers: readonly string[];
  /** Data body, row-major, each row as long as `headers`; header and totals row excluded, hidden rows included. */
  readonly rows: readonly (readonly Cell[])[];
  /** Zero-based indexes into `rows` of the rows that are hidden or filtered away, ascending. */
  readonly hiddenRows: readonly number[];
  /** Number formats (en-US codes) of the first data rows, same shape as their part of `rows`; may be shorter than `rows`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Whether the table shows a totals row below `rows`. */
  readonly hasTotals: boolean;
  /** What numbers of days lack to count from 1900: 1,462 in a workbook that counts from 1904; absent for 0. */
  readonly dateShift?: number;
}

/** Tells whether two cells hold the same. */
export function isSameCell(a: Cell, b: Cell): boolean {
  return a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
}

/** Tells whether a cell shows an Excel error. */
export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}
