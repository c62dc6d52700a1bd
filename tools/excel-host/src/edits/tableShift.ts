/** Tables when cells are inserted or deleted: they move, grow, shrink or go, and never come apart. */

import { HostError } from "../ground/hostError";
import { breakColumnReferences, breakTableReferences } from "../formulas/breakReferences";
import { fillNewRows } from "./autoExpand";
import { dropFilters, tableFilters } from "./filters";
import { contains, intersect, type Rect } from "../model/rect";
import { TableRef } from "../model/refs";
import { shiftCount, shiftRect, type Shift } from "../model/shift";
import { plainColumn, type Table, type TableColumn } from "../model/table";
import { bodyRect, headerRect } from "../model/tableParts";
import { markTable, uniqueHeaders, writeHeaderCells } from "./tables";
import type { Workbook } from "../model/workbook";

/** @throws HostError `InsertDeleteConflict` when a table would come apart or lose its header row alone. */
export function refuseTables(shift: Shift, moving: Rect): void {
  const { sheet, kind, axis, rect } = shift;
  for (const table of sheet.tables) {
    const inside = intersect(moving, table.range);
    if (inside === null) continue;
    const { range } = table;
    const isWholeAcross =
      axis === "row"
        ? inside.left === range.left && inside.right === range.right
        : inside.top === range.top && inside.bottom === range.bottom;
    if (!isWholeAcross) throw conflict("The operation would shift a part of a table.");
    if (kind === "delete" && axis === "row" && !contains(rect, range) && losesHeader(table, rect))
      throw conflict("The header row of a table can't be deleted alone.");
  }
}

function losesHeader(table: Table, rect: Rect): boolean {
  return table.showHeaders && intersect(headerRect(table), rect) !== null;
}

function conflict(message: string): HostError {
  return new HostError("InsertDeleteConflict", message);
}

/** Prepares the tables for a shift; what it returns brings them up to date once the cells have moved. */
export function moveTables(workbook: Workbook, shift: Shift): () => void {
  const after: (() => void)[] = [];
  // What grows at its end is the caller's: here tables only move, and change by what is put into them or taken out.
  const plain: Shift = { sheet: shift.sheet, kind: shift.kind, axis: shift.axis, rect: shift.rect };
  for (const table of [...shift.sheet.tables]) {
    const range = shiftRect(plain, table.range);
    if (range === table.range) continue;
    if (range === null) after.push(() => removeTable(workbook, shift, table));
    else
      after.push(
        shift.axis === "row" ? rowsMoved(workbook, shift, table, range) : columnsMoved(workbook, shift, table, range),
      );
  }
  return () => {
    for (const finish of after) finish();
  };
}

function removeTable(workbook: Workbook, { sheet }: Shift, table: Table): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  markTable(workbook, sheet, table);
  breakTableReferences(workbook, table.name);
  workbook.journal.note({ kind: "tableDeleted", sheet, table });
}

function rowsMoved(workbook: Workbook, shift: Shift, table: Table, range: Rect): () => void {
  const { sheet, kind, rect } = shift;
  const isGrowing = kind === "insert" && range.top === table.range.top;
  const losesTotals =
    kind === "delete" && table.showTotals && contains(rect, { ...table.range, top: table.range.bottom });
  const bodyBefore = bodyRect(table);
  return () => {
    table.range = range;
    if (losesTotals) table.showTotals = false;
    const least = range.top + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
    // A table without rows keeps a blank one.
    if (range.bottom < least) table.range = { ...range, bottom: least };
    if (isGrowing) fillNewRows(workbook, sheet, table, Math.min(rect.top - 1, bodyBefore.bottom), shiftCount(shift));
    markTable(workbook, sheet, table);
  };
}

function columnsMoved(workbook: Workbook, shift: Shift, table: Table, range: Rect): () => void {
  const { sheet, kind, rect } = shift;
  const first = rect.left - table.range.left;
  return () => {
    const isInside = kind === "insert" ? range.left === table.range.left : intersect(rect, table.range) !== null;
    const removed = isInside && kind === "delete" ? removedColumns(table, rect) : [];
    const before = [...table.columns];
    if (isInside && kind === "insert") insertColumns(table, first, shiftCount(shift));
    table.columns = table.columns.filter((column) => !removed.includes(column));
    table.range = range;
    markTable(workbook, sheet, table);
    if (removed.length > 0) breakColumnReferences(workbook, table.name, before, removed);
    dropFilters(
      workbook,
      tableFilters(workbook, new TableRef(sheet, table)),
      removed.map(({ id }) => id),
    );
    writeHeaderCells(sheet, table);
  };
}

function removedColumns(table: Table, rect: Rect): TableColumn[] {
  return table.columns.filter((_, index) => {
    const column = table.range.left + index;
    return column >= rect.left && column <= rect.right;
  });
}

/** New columns get names of their own: `Column1` and so on. */
export function insertColumns(table: Table, index: number, count: number): void {
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  let nextId = table.columns.reduce((max, { id }) => Math.max(max, id), 0) + 1;
  const names = uniqueHeaders(
    Array.from({ length: count }, () => ""),
    taken,
  );
  const columns = names.map((name) => plainColumn(nextId++, name));
  table.columns.splice(index, 0, ...columns);
}
