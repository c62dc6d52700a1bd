/** Adding rows and columns to tables, taking them away, and taking whole tables away. */

import { breakTableReferences, rewriteStructured } from "../formulas/breakReferences";
import { tableArea } from "../formulas/locate";
import { HostError } from "../ground/hostError";
import { quoteSheetName } from "../model/addressText";
import { fillNewRows } from "./autoExpand";
import { clearRange } from "./editRange";
import { refuseOffSheet, refuseProtectedSheet } from "../model/guards";
import { carryOut } from "./insertDelete";
import { columnCount, formatRect, rowCount, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import { shownValue } from "../model/shownValue";
import type { Table, TableColumn } from "../model/table";
import { bodyRect } from "../model/tableParts";
import { insertColumns } from "./tableShift";
import { markTable, renameColumn, writeHeaderCells } from "./tables";
import { writeValues } from "./rangeValues";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** A table where it stands. */
export interface PlacedTable {
  readonly sheet: Worksheet;
  readonly table: Table;
}

/** The zero-based place of something new: null and -1 mean the end. @throws HostError `InvalidArgument` beyond it. */
function placeOf(index: unknown, count: number): number {
  if (index === null || index === undefined || index === -1) return count;
  if (typeof index === "number" && Number.isInteger(index) && index >= 0 && index <= count) return index;
  throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}

/** Whether the table shows one blank row because it has none: the first row that is added takes its place. */
function isWaitingForRows(sheet: Worksheet, table: Table): boolean {
  const body = bodyRect(table);
  if (table.hasBlankRow !== true || rowCount(body) !== 1) return false;
  for (let column = body.left; column <= body.right; column += 1) {
    if (shownValue(sheet.cell(body.top, column)) !== "" || (sheet.cell(body.top, column)?.formula ?? null) !== null)
      return false;
  }
  return true;
}

/**
 * Adds rows; those below move down, and ranges over all rows of the table grow with it.
 *
 * @param values A grid as wide as the table, one value for all cells of one row, or null for a blank row.
 * @param isInserted Whether cells below the table make room; otherwise the rows are laid over them.
 * @returns Zero-based place of the first new row.
 */
export function addRows(
  workbook: Workbook,
  { sheet, table }: PlacedTable,
  index: unknown,
  values: unknown,
  isInserted: boolean,
): number {
  refuseProtectedSheet(workbook, sheet);
  const body = bodyRect(table);
  const count = Array.isArray(values) ? values.length : 1;
  const place = placeOf(index, rowCount(body));
  const first = isWaitingForRows(sheet, table) ? 0 : place;
  const filled = first === place ? 0 : 1;
  checkWidth(values, columnCount(body));
  const added: Rect = { ...body, top: body.top + first, bottom: body.top + first + count - 1 };
  if (count > filled) makeRows(workbook, { sheet, table }, { ...added, top: added.top + filled }, isInserted);
  delete table.hasBlankRow;
  if (values !== null && values !== undefined) writeValues(workbook, new RangeRef(sheet, added), values);
  return first;
}

function checkWidth(values: unknown, width: number): void {
  if (!Array.isArray(values)) return;
  const isShaped = values.length > 0 && values.every((row) => Array.isArray(row) && row.length === width);
  if (!isShaped) throw shapeError();
}

function shapeError(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function makeRows(workbook: Workbook, { sheet, table }: PlacedTable, rect: Rect, isInserted: boolean): void {
  const body = bodyRect(table);
  const isAtEnd = rect.top > body.bottom;
  const count = rowCount(rect);
  refuseOffSheet({ ...table.range, bottom: table.range.bottom + count });
  if (isInserted || !isAtEnd || table.showTotals) {
    const stretch = isAtEnd ? { stretch: body } : {};
    carryOut(workbook, { sheet, kind: "insert", axis: "row", rect, ...stretch });
  }
  if (!isAtEnd || table.showTotals) {
    if (isAtEnd) fillNewRows(workbook, sheet, table, body.bottom, count);
    return;
  }
  table.range = { ...table.range, bottom: table.range.bottom + count };
  markTable(workbook, sheet, table);
  fillNewRows(workbook, sheet, table, body.bottom, count);
}

/** Deletes a row; those below move up. The last row stays, blank. @param index Zero-based in the data body. */
export function deleteRow(workbook: Workbook, { sheet, table }: PlacedTable, index: number): void {
  refuseProtectedSheet(workbook, sheet);
  const body = bodyRect(table);
  const row = { ...body, top: body.top + index, bottom: body.top + index };
  if (row.top > body.bottom) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  if (rowCount(body) === 1) {
    clearRange(workbook, new RangeRef(sheet, row), "Contents");
    table.hasBlankRow = true;
  } else carryOut(workbook, { sheet, kind: "delete", axis: "row", rect: row });
}

/**
 * Adds a column; those behind it move right.
 *
 * @param values A grid of one column as tall as the table, its header included, or one value for all cells, or null.
 */
export function addColumn(
  workbook: Workbook,
  { sheet, table }: PlacedTable,
  index: unknown,
  values: unknown,
  name: unknown,
): TableColumn {
  refuseProtectedSheet(workbook, sheet);
  const { range } = table;
  const place = placeOf(index, table.columns.length);
  const rect = { ...range, left: range.left + place, right: range.left + place };
  const isAtEnd = place === table.columns.length;
  checkWidth(values, 1);
  if (Array.isArray(values) && values.length !== rowCount(range)) throw shapeError();
  refuseOffSheet({ ...range, right: range.right + 1 });
  carryOut(workbook, { sheet, kind: "insert", axis: "column", rect });
  if (isAtEnd) {
    insertColumns(table, place, 1);
    table.range = { ...range, right: range.right + 1 };
    markTable(workbook, sheet, table);
    writeHeaderCells(sheet, table);
  }
  if (values !== null && values !== undefined) writeValues(workbook, new RangeRef(sheet, rect), values);
  const column = table.columns[place];
  if (column === undefined) throw new RangeError("The new column is not where it was put.");
  if (typeof name === "string") {
    renameColumn(workbook, sheet, table, place, name);
    writeHeaderCells(sheet, table);
  }
  return column;
}

/**
 * Deletes a column; those behind it move left. The only column takes its table along.
 *
 * @param place Zero-based place of the column in its table.
 */
export function deleteColumn(workbook: Workbook, placed: PlacedTable, place: number): void {
  const { sheet, table } = placed;
  refuseProtectedSheet(workbook, sheet);
  if (table.columns.length === 1) {
    deleteTable(workbook, placed);
    return;
  }
  const left = table.range.left + place;
  carryOut(workbook, { sheet, kind: "delete", axis: "column", rect: { ...table.range, left, right: left } });
}

/** Takes a table away with the contents and formats of its cells; nothing moves. */
export function deleteTable(workbook: Workbook, { sheet, table }: PlacedTable): void {
  refuseProtectedSheet(workbook, sheet);
  dropTable(workbook, sheet, table);
  breakTableReferences(workbook, table.name);
  clearRange(workbook, new RangeRef(sheet, table.range), "All");
}

/** Takes a table away and leaves its cells; formulas name the cells instead of the table. */
export function convertToRange(workbook: Workbook, { sheet, table }: PlacedTable): RangeRef {
  refuseProtectedSheet(workbook, sheet);
  const wanted = table.name.toLowerCase();
  rewriteStructured(workbook, table.name, (reference, place) => {
    if (reference.table.toLowerCase() !== wanted) return null;
    const area = tableArea(reference, { workbook, ...place });
    if (!(area instanceof RangeRef)) return "#REF!";
    const address = reference.sections.includes("this row") ? rowAddress(area.rect) : absolute(area.rect);
    return `${quoteSheetName(sheet.name)}!${address}`;
  });
  dropTable(workbook, sheet, table);
  return new RangeRef(sheet, table.range);
}

function dropTable(workbook: Workbook, sheet: Worksheet, table: Table): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  markTable(workbook, sheet, table);
  workbook.journal.note({ kind: "tableDeleted", sheet, table });
}

function absolute(rect: Rect): string {
  return formatRect(rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** `$B5`: the column stays when the formula is copied down, the row follows. */
function rowAddress(rect: Rect): string {
  return formatRect(rect).replace(/([A-Z]+)(\d+)/g, "$$$1$2");
}
