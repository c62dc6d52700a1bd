/** Sorting rows as Excel orders values: numbers, texts, FALSE before TRUE, errors, and blanks always last. */

import { relocation } from "../formulas/relocate";
import { isErrorValue, type Cell, type CellValue } from "../model/cell";
import { refusePivotTables, refuseProtectedSheet } from "../model/guards";
import type { Rect } from "../model/rect";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

export interface SortKey {
  /** Zero-based in the rectangle. */
  readonly column: number;
  readonly isAscending: boolean;
}

/**
 * Sorts the rows of a rectangle; equal rows keep their order. Formulas go along as if they were copied: relative references
 * keep their distance. Hidden rows stay where they are. Source: the support article on sorting data in a range or table.
 */
export function sortRows(
  workbook: Workbook,
  sheet: Worksheet,
  rect: Rect,
  keys: readonly SortKey[],
  matchCase: boolean,
): void {
  refuseProtectedSheet(workbook, sheet, "allowSort");
  refusePivotTables({ sheet, rect });
  const rows: SortedRow[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    if (sheet.rows.get(row)?.hidden === true) continue;
    const cells = [...(sheet.rowCells(row) ?? [])].filter(([column]) => column >= rect.left && column <= rect.right);
    rows.push({ row, cells: new Map(cells) });
  }
  const collator = new Intl.Collator("en", { sensitivity: matchCase ? "variant" : "accent", caseFirst: "lower" });
  const sorted = [...rows].sort((a, b) => {
    for (const { column, isAscending } of keys) {
      const order = compare(valueIn(a.cells, rect, column), valueIn(b.cells, rect, column), isAscending, collator);
      if (order !== 0) return order;
    }
    return 0;
  });
  const relocations = new Map<string, ReturnType<typeof relocation>>();
  const places = rows.map(({ row }) => row);
  sorted.forEach((from, index) => {
    const row = places[index] ?? from.row;
    for (let column = rect.left; column <= rect.right; column += 1) {
      const cell = movedCell(from.cells.get(column), row - from.row, relocations);
      if (sheet.cell(row, column) !== cell) sheet.setCell(row, column, cell);
    }
  });
  sortNotes(sheet, rect, new Map(sorted.map(({ row }, index) => [row, places[index] ?? row])));
  workbook.journal.note({ kind: "cells", sheet, rect, change: "RangeEdited", shift: "None", before: null });
  workbook.journal.note({ kind: "sorted", sheet, rect });
}

/** Notes and comments are sorted along with their cells. Source: the support article on notes and comments. */
function sortNotes(sheet: Worksheet, rect: Rect, rows: ReadonlyMap<number, number>): void {
  for (const note of sheet.notes) {
    if (note.column < rect.left || note.column > rect.right) continue;
    const row = rows.get(note.row);
    if (row === undefined || row === note.row) continue;
    note.row = row;
    sheet.changedFacets.add("notes");
  }
}

interface SortedRow {
  /** Where it stood. */
  readonly row: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** @param relocations By text: that of a calculated column is the same in every row, and is cut once. */
function movedCell(
  cell: Cell | undefined,
  rows: number,
  relocations: Map<string, ReturnType<typeof relocation>>,
): Cell | undefined {
  if (cell === undefined || cell.formula === null || rows === 0) return cell;
  const { text } = cell.formula;
  const move = relocations.get(text) ?? relocation(text);
  relocations.set(text, move);
  return { ...cell, formula: { ...cell.formula, text: move(rows, 0) } };
}

function valueIn(cells: ReadonlyMap<number, Cell>, rect: Rect, column: number): CellValue {
  return cells.get(rect.left + column)?.value ?? null;
}

function rank(value: CellValue): number {
  if (value === null || value === "") return 4;
  if (isErrorValue(value)) return 3;
  if (typeof value === "boolean") return 2;
  return typeof value === "string" ? 1 : 0;
}

function compare(a: CellValue, b: CellValue, isAscending: boolean, collator: Intl.Collator): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  // Blanks come last in either direction.
  if (rankA === 4 || rankB === 4) return rankA - rankB;
  const order = rankA - rankB || compareAlike(a, b, collator);
  return isAscending ? order : -order;
}

function compareAlike(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  return typeof a === "boolean" && typeof b === "boolean" ? Number(a) - Number(b) : 0;
}
