/** Where a table or plain list stands and what of its rows is remembered, to tell later whether they have changed. */

/** The columns of a source that an audit goes by, as they were read: nothing of them names a body or a person. */
export interface SourceReading {
  /** Zero-based sheet row of its first data row, and how many rows there are from it on. */
  readonly row: number;
  readonly rows: number;
  /** Zero-based rows of those that are compared: all but blank ones and those of a list that are no stakeholders. */
  readonly compared: readonly number[];
  readonly columns: readonly ReadColumn[];
}

/** A column of a source as it was read. */
export interface ReadColumn {
  readonly header: string;
  /** Zero-based sheet column. */
  readonly column: number;
  /** One for each compared row; texts are cut, errors are a mark. */
  readonly cells: readonly (null | string | number | boolean)[];
}

/** The rows of a table or plain list. */
export interface SourceRows {
  readonly table: string;
  readonly kind: "table" | "list";
  readonly sheet: string;
  /** Where the names of a list stand and how many cells are filled there, to tell later whether rows were added; null for a table. */
  readonly nameCells: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly count: number;
  } | null;
  /** Absent where the sources have too many rows to be compared. */
  readonly reading?: SourceReading;
}
