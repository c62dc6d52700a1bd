/** What every reader hands to the core: a table as plain data, its cells told apart by kind. */

/** A cell that shows an Excel error. */
export interface CellError {
  /** The error as Excel shows it, for example `"#N/A"`. */
  readonly error: string;
}

/** One cell. `null` is empty (never `""`); dates are serial numbers, as Excel keeps them. */
export type Cell = null | string | number | boolean | CellError;

/** What only a plain list has: rows under headers that are no Excel table, read where they stand. */
export interface ListShape {
  /** Rows of the header; `origin` is in the last of them. */
  readonly headerRows: number;
  /** Rows between the others that are no stakeholders (headings, totals, repeated headers, notes): blank in `rows`. */
  readonly leftOut: number;
  /** Filled rows below the list in its columns that are not read: notes, or rows of another shape. */
  readonly below: number;
  /** Filled cells in the column of the names, in so many rows below the header: all that are used, and more. */
  readonly nameCells: { readonly column: number; readonly rows: number; readonly count: number };
  /** Cells whose value is that of the merged area they belong to: `row,column`, zero-based within `rows`. */
  readonly mergedCells: ReadonlySet<string>;
}

/** What Excel knows a source by, whatever it is called: kept over renames, and never given to another one. */
export interface SourceIds {
  readonly sheet: string;
  /** Absent where it is a plain list. */
  readonly table?: string;
  /** Of the columns, in the order of the headers; absent where it is a plain list. */
  readonly columns?: readonly number[];
}

/** One table of the workbook, or one plain list, read whole. */
export interface Table {
  /** The name of the Excel table; of a list its sheet, with its ordinal from the second one on. */
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
  /**
   * What says of each row what kind of body it is, for want of its own cell: a heading above it, or the name of the sheet or
   * table. Same length as `rows`; absent where nothing says so.
   */
  readonly categories?: readonly (string | null)[];
  /** Absent where it is an Excel table. */
  readonly list?: ListShape;
  /** Absent where it does not come from a workbook. */
  readonly ids?: SourceIds;
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
