/** A table (ListObject) of the embedded workbook. */

import type { Rect } from "./rect";

export interface TableColumn {
  /** Unique in the table, kept over renames. */
  readonly id: number;
  name: string;
  /** Formula of a calculated column in file form, without `=`; null when there is none. */
  calculatedFormula: string | null;
  /** Text of its cell in the totals row; null when there is none. */
  totalsLabel: string | null;
  /** What its cell in the totals row counts, in the words of the file (`sum`, `custom` …); null when nothing. */
  totalsFunction: string | null;
  /** Formula of that cell in file form, for a `custom` one. */
  totalsFormula?: string | null;
}

/** A column without a calculated formula and without totals. */
export function plainColumn(id: number, name: string): TableColumn {
  return { id, name, calculatedFormula: null, totalsLabel: null, totalsFunction: null };
}

/** The filter of one column. */
export interface ColumnFilter {
  /** As `Excel.FilterCriteria`; null for a filter of the file that this host cannot play. */
  readonly criteria: FilterCriteria | null;
  /** XML of the file; null for a filter made here. */
  readonly stored: string | null;
}

/** What a filter lets through, in the words of `Excel.FilterCriteria`. */
export interface FilterCriteria {
  readonly filterOn: "Values" | "Custom" | "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
}

/** The filter of a sheet itself, over cells of no table. */
export interface SheetFilter {
  /** Headers included. */
  range: Rect;
  /** By zero-based place of the column in the range. */
  readonly filters: Map<number, ColumnFilter>;
}

export interface Table {
  /** Unique in the workbook, kept over renames and in the file. */
  readonly id: number;
  name: string;
  /** Header and totals row included where shown. */
  range: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  columns: TableColumn[];
  styleName: string | null;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  /** Filters by the id of their column. */
  readonly filters: Map<number, ColumnFilter>;
  /** Keys of the last sort, columns by id; empty when the table was not sorted or the sort was cleared. */
  sortedBy: readonly { readonly columnId: number; readonly isAscending: boolean }[];
  /** Whether that sort told capitals from small letters. */
  sortMatchesCase?: boolean;
  /** Whether the only row is there because the table has none: the first row that is added takes its place. */
  hasBlankRow?: boolean;
  /** Whether the table was changed since it was loaded; an unchanged one keeps its part byte for byte. */
  changed: boolean;
  /** Part of the file the table was loaded from, null for a new one. */
  readonly part: string | null;
}
