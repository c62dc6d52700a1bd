/** What a workbook holds: sheets and tables by name, as they were discovered. */

/** A worksheet of the workbook. */
export interface DiscoveredSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
}

/** A table of the workbook. */
export interface DiscoveredTable {
  /** Kept by Excel over renames. */
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly sheetId: string;
  /** Column names, left to right. */
  readonly headers: readonly string[];
  readonly showsHeaders: boolean;
  readonly showsTotals: boolean;
}

/** What the workbook holds. */
export interface Discovery {
  /** In tab order. */
  readonly sheets: readonly DiscoveredSheet[];
  /** In tab order of their sheets. */
  readonly tables: readonly DiscoveredTable[];
  /** Defined names of the workbook: a table cannot take one. */
  readonly names: readonly string[];
  /** Those of our inputs that refer to nothing any more. */
  readonly brokenNames: readonly string[];
  readonly isReadOnly: boolean;
  /** Whether sheets cannot be added. */
  readonly isStructureProtected: boolean;
}
