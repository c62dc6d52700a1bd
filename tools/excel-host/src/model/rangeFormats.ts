/** Formats of ranges: reading what all cells share, changing a facet of each. */

import type { Cell } from "./cell";
import type { CellFormat } from "./format";
import { refuseProtectedSheet, refuseTooManyCells } from "./guards";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "./rect";
import type { RangeRef } from "./refs";
import type { Workbook } from "./workbook";
import type { ColumnInfo, RowInfo, Worksheet } from "./worksheet";

/** Whether the rectangle covers whole columns. */
export function isEntireColumn(rect: Rect): boolean {
  return rect.top === 0 && rect.bottom === MAX_ROWS - 1;
}

/** Whether the rectangle covers whole rows. */
export function isEntireRow(rect: Rect): boolean {
  return rect.left === 0 && rect.right === MAX_COLUMNS - 1;
}

/** What all cells of the range share, or null when they differ. */
export function sharedFormat<Value>({ sheet, rect }: RangeRef, read: (format: CellFormat) => Value): Value | null {
  const bottom = isEntireColumn(rect) ? rect.top : rect.bottom;
  const right = isEntireRow(rect) ? rect.left : rect.right;
  const first = read(sheet.formatAt(rect.top, rect.left));
  const seen = new Set<CellFormat>();
  for (let row = rect.top; row <= bottom; row += 1) {
    for (let column = rect.left; column <= right; column += 1) {
      const format = sheet.formatAt(row, column);
      if (seen.has(format)) continue;
      seen.add(format);
      if (read(format) !== first) return null;
    }
  }
  return first;
}

/**
 * Changes the format of every cell of the range; whole rows and columns keep it for cells to come.
 *
 * @param change The changed facets of a format, from the format alone: it is asked once per different format.
 * @throws HostError `AccessDenied` when the sheet is protected, `OperationCellsExceedLimit` for too many single cells.
 */
export function changeFormats(
  workbook: Workbook,
  { sheet, rect }: RangeRef,
  change: (format: CellFormat) => Partial<Omit<CellFormat, "origin">>,
): void {
  refuseProtectedSheet(workbook, sheet, "allowFormatCells");
  const changed = new Map<CellFormat, CellFormat>();
  const apply = (format: CellFormat): CellFormat => {
    let result = changed.get(format);
    if (result === undefined) changed.set(format, (result = workbook.formats.derive(format, change(format))));
    return result;
  };
  if (isEntireColumn(rect)) changeColumns(sheet, rect, apply);
  else if (isEntireRow(rect)) changeRows(sheet, rect, apply);
  else changeCells(sheet, rect, apply);
  workbook.journal.note({ kind: "formats", sheet, rect });
}

/** Cells that are remembered with their new format: columns of marks hold the same few all over. */
const MOST_REMEMBERED = 10_000;

function changeCells(sheet: Worksheet, rect: Rect, apply: (format: CellFormat) => CellFormat): void {
  refuseTooManyCells(rect);
  const remembered = new Map<Cell, Cell>();
  const blanks = new Map<CellFormat, Cell>();
  const blank = (row: number, column: number): Cell | undefined => {
    const before = sheet.formatAt(row, column);
    const format = apply(before);
    if (format === before) return undefined;
    let cell = blanks.get(format);
    if (cell === undefined) blanks.set(format, (cell = { value: null, formula: null, format }));
    return cell;
  };
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    sheet.formatCells(row, rect.left, rect.right, (cell, column) => {
      if (cell === undefined) return blank(row, column);
      const format = apply(cell.format);
      if (format === cell.format) return cell;
      const known = remembered.get(cell);
      if (known !== undefined) return known;
      const changed: Cell = { value: cell.value, formula: cell.formula, format };
      if (remembered.size < MOST_REMEMBERED) remembered.set(cell, changed);
      return changed;
    });
  }
}

function changeColumns(sheet: Worksheet, rect: Rect, apply: (format: CellFormat) => CellFormat): void {
  for (let column = rect.left; column <= rect.right; column += 1) {
    const info = columnInfo(sheet, column);
    info.format = apply(info.format ?? sheet.formats.normal);
  }
  sheet.forEachCell(rect, (cell, row, column) =>
    sheet.formatCell(row, column, { ...cell, format: apply(cell.format) }),
  );
}

function changeRows(sheet: Worksheet, rect: Rect, apply: (format: CellFormat) => CellFormat): void {
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const info = rowInfo(sheet, row);
    info.format = apply(info.format ?? sheet.formats.normal);
  }
  sheet.forEachCell(rect, (cell, row, column) =>
    sheet.formatCell(row, column, { ...cell, format: apply(cell.format) }),
  );
}

/** Hides or shows rows, and tells of those that were otherwise. */
export function setRowsHidden(workbook: Workbook, sheet: Worksheet, rows: Iterable<number>, isHidden: boolean): void {
  const changed: number[] = [];
  for (const row of rows) {
    if ((sheet.rows.get(row)?.hidden ?? false) === isHidden) continue;
    rowInfo(sheet, row).hidden = isHidden;
    changed.push(row);
  }
  if (changed.length === 0) return;
  workbook.volatileDue = true;
  workbook.journal.note({ kind: "rowsHidden", sheet, rows: changed, isHidden });
}

/** What is kept of a column, marked changed because the caller will change it. */
export function columnInfo(sheet: Worksheet, column: number): ColumnInfo {
  sheet.changedFacets.add("columns");
  let info = sheet.columns.get(column);
  if (info === undefined) sheet.columns.set(column, (info = { widthChars: null, hidden: false, format: null }));
  return info;
}

/** What is kept of a row, marked changed because the caller will change it. */
export function rowInfo(sheet: Worksheet, row: number): RowInfo {
  sheet.changedRows.add(row);
  let info = sheet.rows.get(row);
  if (info === undefined) sheet.rows.set(row, (info = { heightPoints: null, hidden: false, format: null }));
  return info;
}
