/** What an earlier run left in the workbook, as plain data. */

import type { DiscoveredSheet, DiscoveredTable } from "./discovery";
import type { Area, SheetPlan, UserColumn } from "./plan";
import type { Cell } from "./table";
import type { SheetKind } from "../contract/kinds";

/** Zero-based columns of a table of ours. */
export interface HeaderMatch {
  /** Where each contract column stands, in contract order; -1 where it is gone. */
  readonly positions: readonly number[];
  /** The column that identifies the rows, the last of the contract: a key or a code. */
  readonly keyColumn: number;
  /** Columns the user added, left to right. */
  readonly userColumns: readonly number[];
}

/** What Office.js puts in `Range.values` and `Range.formulas`, which its own types call `any`. */
export type RawValue = string | number | boolean;

/** A table while it is read. */
export interface TableParts {
  readonly table: DiscoveredTable;
  readonly origin: { readonly row: number; readonly column: number };
  readonly headers: readonly string[];
  /** Rows the table has; `rows` holds the first of them. */
  readonly rowCount: number;
  readonly rows: Cell[][];
  readonly numberFormats: string[][];
  readonly hiddenRows: number[];
  /** What numbers of days lack to count from 1900. */
  readonly dateShift: number;
}

/** A table of ours that stands in the workbook. */
export interface StandingTable {
  readonly table: DiscoveredTable;
  /** Header row and body. */
  readonly area: Area;
  /** Null when the headers are not ours in any language, and for a table that identifies no sheet. */
  readonly headers: HeaderMatch | null;
  /** Labels and formulas of its totals row, left to right; null when it shows none, or when only the place was asked for. */
  readonly totals: readonly RawValue[] | null;
}

/** A sheet of ours, with the table that identifies it. */
export interface OwnSheet extends StandingTable {
  readonly kind: SheetKind;
  readonly sheet: DiscoveredSheet;
  /** Further tables of ours on the sheet; a run makes them anew where they must move. */
  readonly otherTables: readonly StandingTable[];
  /** Areas the earlier run wrote; the table alone when the marks were lost. */
  readonly areas: readonly Area[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
  /** Names of the charts of ours it has. */
  readonly charts: ReadonlySet<string>;
  /** Columns the user added to the matrix, the resources or the actions; empty unless the content was asked for. */
  readonly userColumns: readonly UserColumn[];
  /** The cells of the table read so far; null unless the content was asked for. */
  readonly parts: TableParts | null;
  /** Formulas of the resources, row-major; empty unless the content was asked for. */
  readonly formulas: readonly (readonly RawValue[])[];
}

/** A plan and the sheet of ours it replaces, if there is one. */
export interface SheetWrite {
  readonly plan: SheetPlan;
  readonly own: OwnSheet | null;
}

/** What the workbook holds of ours. */
export interface OwnSheets {
  readonly sheets: readonly OwnSheet[];
  /** Names of sheets with a table that carry our mark, whatever else stands on them. */
  readonly markedSheets: ReadonlySet<string>;
}
