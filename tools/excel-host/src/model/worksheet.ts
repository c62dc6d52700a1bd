/** A worksheet of the embedded workbook: sparse cells and everything around them, and what was changed since loading. */

import type { Anchored } from "./anchored";
import type { CellNote } from "./cellNote";
import type { Cell, CellValue } from "./cell";
import { CellMarks } from "./cellMarks";
import { CellRow, type ReadonlyCellRow } from "./cellRow";
import type { Chart } from "./chart";
import type { CellFormat, FormatTable } from "./format";
import { defaultPageLayout, type PageLayout } from "./pageLayout";
import type { SheetProtection } from "./protection";
import type { Rect } from "./rect";
import { RaisingSet, Revision } from "./revision";
import { runsOf } from "./runs";
import type { ConditionalFormat, DataValidation } from "./rules";
import type { SheetFilter, Table } from "./table";

export interface RowInfo {
  /** Points; null is the default height. */
  heightPoints: number | null;
  hidden: boolean;
  /** Format of the cells of the row that have none; null when it has none. */
  format: CellFormat | null;
}

export interface ColumnInfo {
  /** Width in Excel characters as the file stores it (padding included); null is the default width. */
  widthChars: number | null;
  hidden: boolean;
  format: CellFormat | null;
  /** Other attributes of the stored column (outline and the like), as text. */
  extra?: string;
}

/** Parts of a sheet that are written anew when changed; `cells` and `rows` are tracked row by row instead. */
export type SheetFacet =
  | "properties"
  | "view"
  | "columns"
  | "merges"
  | "protection"
  | "conditionalFormats"
  | "dataValidations"
  | "pageLayout"
  | "hyperlinks"
  | "customProperties"
  | "tables"
  | "autoFilter"
  | "charts"
  | "notes";

export interface Hyperlink {
  range: Rect;
  /** External address, or null. */
  address: string | null;
  /** Place in this workbook (`'Sheet name'!A1`), or null. */
  documentReference: string | null;
  screenTip: string | null;
  /** What a file says that the link shows, or null. */
  display: string | null;
  /** The element of a loaded link, as stored; null for one made here. */
  readonly stored: string | null;
}

export class Worksheet {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  /** Chart sheets, dialog sheets and the like are kept and refused. */
  kind: "worksheet" | "other" = "worksheet";
  tabColor: string | null = null;
  showGridlines = true;
  showHeadings = true;
  defaultRowHeightPoints = 15;
  /** Default column width in characters as the file counts. */
  defaultColumnWidthChars = 9.140625;
  frozenRows = 0;
  frozenColumns = 0;
  /** Null when the sheet is not protected. */
  protection: SheetProtection | null = null;
  /** The filter of the sheet itself, over cells of no table; null when there is none. */
  autoFilter: SheetFilter | null = null;
  /** Selected cells; with several areas, the one with the active cell. */
  selection: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
  /** The other selected areas, in the order they were selected. */
  moreSelected: readonly Rect[] = [];
  merges: Rect[] = [];
  tables: Table[] = [];
  charts: Chart[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  dataValidations: DataValidation[] = [];
  hyperlinks: Hyperlink[] = [];
  pageLayout: PageLayout = defaultPageLayout();
  /** What was loaded with the sheet and stays in its part. */
  anchored: readonly Anchored[] = [];
  notes: CellNote[] = [];
  /** Key to value; keys compare without case (`customPropertyKey`). */
  readonly customProperties = new Map<string, string>();
  readonly rows = new Map<number, RowInfo>();
  readonly columns = new Map<number, ColumnInfo>();

  /**
   * Rows whose cells or height changed, with the changed columns; the rest of the sheet keeps its bytes. A new sheet has none to
   * keep: one of its cells stands for all of them.
   */
  readonly changedCells = new CellMarks();
  readonly changedRows: Set<number>;
  readonly changedFacets: Set<SheetFacet>;
  /** Cells put since the last recalculation, by row: their dependents are out of date. */
  readonly uncalculated = new CellMarks();

  private readonly cellRows = new Map<number, CellRow>();

  /**
   * @param id The id Office.js shows, `{00000000-0001-0000-0000-000000000000}`.
   * @param part Part of the file the sheet was loaded from; null for a new one.
   * @param revision Is raised with every change of the sheet.
   */
  constructor(
    readonly id: string,
    public name: string,
    readonly formats: FormatTable,
    readonly part: string | null,
    private readonly revision: Revision = new Revision(),
  ) {
    this.changedRows = new RaisingSet(revision);
    this.changedFacets = new RaisingSet(revision);
  }

  get protected(): boolean {
    return this.protection !== null;
  }

  /** The stored cell, or undefined when there is none. */
  cell(row: number, column: number): Cell | undefined {
    return this.cellRows.get(row)?.get(column);
  }

  /** The format a cell has or would have. */
  formatAt(row: number, column: number): CellFormat {
    return (
      this.cell(row, column)?.format ??
      this.rows.get(row)?.format ??
      this.columns.get(column)?.format ??
      this.formats.normal
    );
  }

  /** Puts a cell and marks it changed; undefined takes it away. */
  setCell(row: number, column: number, cell: Cell | undefined): void {
    this.loadCell(row, column, cell);
    this.markCells(row, column, column);
    this.uncalculated.add(row, column);
  }

  /**
   * Puts neighbours in a row and marks them changed.
   *
   * @param cells Where undefined stands, the cell stays as it is. The sheet keeps the list.
   */
  setCells(row: number, left: number, cells: (Cell | undefined)[]): void {
    const isWhole = isFull(cells);
    if (isWhole && !this.cellRows.has(row)) this.cellRows.set(row, new CellRow(left, cells));
    else cells.forEach((cell, index) => cell !== undefined && this.loadCell(row, left + index, cell));
    // Large writes have no gaps: nothing is listed for them.
    const runs = isWhole
      ? [{ first: left, last: left + cells.length - 1 }]
      : runsOf(cells.flatMap((cell, index) => (cell === undefined ? [] : [left + index])));
    for (const { first, last } of runs) {
      this.markCells(row, first, last);
      this.uncalculated.addRun(row, first, last);
    }
  }

  /** Puts a cell whose value and formula are as before: it is saved anew but causes no calculation. */
  formatCell(row: number, column: number, cell: Cell): void {
    this.loadCell(row, column, cell);
    this.markCells(row, column, column);
  }

  /** Gives neighbours in a row other formats, which causes no calculation: `change` as `CellRow.replace` asks it. */
  formatCells(row: number, left: number, right: number, change: Parameters<CellRow["replace"]>[2]): void {
    const cells = this.cellRows.get(row) ?? new CellRow();
    cells.replace(left, right, change, (first, last) => this.markCells(row, first, last));
    if (cells.size > 0) this.cellRows.set(row, cells);
  }

  /** Stores the calculated value of the formula in a cell; the cell is saved anew but causes no further calculation. */
  storeResult(row: number, column: number, value: CellValue): void {
    const cell = this.cell(row, column);
    if (cell === undefined) return;
    this.loadCell(row, column, { ...cell, value });
    this.markCells(row, column, column);
  }

  private markCells(row: number, left: number, right: number): void {
    this.revision.raise();
    if (this.part !== null || this.changedCells.isEmpty) this.changedCells.addRun(row, left, right);
  }

  /** Puts a cell as loaded from a file, without marking it changed. */
  loadCell(row: number, column: number, cell: Cell | undefined): void {
    let cells = this.cellRows.get(row);
    if (cells === undefined) {
      if (cell === undefined) return;
      cells = new CellRow();
      this.cellRows.set(row, cells);
    }
    if (cell === undefined) cells.delete(column);
    else cells.set(column, cell);
    if (cells.size === 0) this.cellRows.delete(row);
  }

  /** Stored cells of a row; undefined when it has none. */
  rowCells(row: number): ReadonlyCellRow | undefined {
    return this.cellRows.get(row);
  }

  /** Rows that hold at least one cell, in no order. */
  rowsWithCells(): IterableIterator<number> {
    return this.cellRows.keys();
  }

  /** Calls `visit` for each stored cell inside `rect`, row by row, left to right. */
  forEachCell(rect: Rect, visit: (cell: Cell, row: number, column: number) => void): void {
    for (const row of this.rowsWithin(rect)) {
      const cells = this.cellRows.get(row);
      if (cells === undefined) continue;
      if (rect.right - rect.left < cells.size) {
        for (let column = rect.left; column <= rect.right; column += 1) {
          const cell = cells.get(column);
          if (cell !== undefined) visit(cell, row, column);
        }
      } else
        for (const [column, cell] of cells) if (column >= rect.left && column <= rect.right) visit(cell, row, column);
    }
  }

  /** Rows of a rectangle that may hold cells, ascending: the shorter way round, be it that the sheet or the rectangle is long. */
  private rowsWithin({ top, bottom }: Rect): number[] {
    const height = bottom - top + 1;
    if (height <= this.cellRows.size) return Array.from({ length: height }, (_, index) => top + index);
    return [...this.cellRows.keys()].filter((row) => row >= top && row <= bottom).sort((a, b) => a - b);
  }
}

function isFull(cells: readonly (Cell | undefined)[]): cells is Cell[] {
  return cells.length > 0 && !cells.includes(undefined);
}
