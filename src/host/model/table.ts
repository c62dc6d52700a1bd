/** A table (ListObject) of the embedded workbook. */

import type { Rect } from "./rect";

export interface TableColumn {
  /** Unique in the table, kept over renames. */
  readonly id: number;
  name: string;
  /** Formula of a calculated column in file form, without `=`; null when there is none. */
  calculatedFormula: string | null;
  totalsLabel: string | null;
  totalsFunction: string | null;
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
  /** Whether a filter hides rows; set only on tables that were loaded so. */
  isFiltered?: boolean;
  /** Whether the only row is there because the table has none: the first row that is added takes its place. */
  hasBlankRow?: boolean;
  /** Whether the table was changed since it was loaded; an unchanged one keeps its part byte for byte. */
  changed: boolean;
  /** Part of the file the table was loaded from, null for a new one. */
  readonly part: string | null;
}
