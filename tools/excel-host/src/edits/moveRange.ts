/** Moving cells to another place of their sheet, as `Range.moveTo` and cutting do: references follow. */

import { anchoredOn } from "../model/anchored";
import { followCells } from "../formulas/shiftReferences";
import { HostError } from "../ground/hostError";
import { subtractRect } from "../model/areas";
import { expandTablesOver } from "./autoExpand";
import type { Cell } from "../model/cell";
import { isReadable, refuseLockedCells, refusePivotTables } from "../model/guards";
import { moveLinks, moveRules } from "../model/moveRules";
import { isEntireColumn, isEntireRow } from "../model/rangeFormats";
import { contains, formatRect, intersect, MAX_COLUMNS, MAX_ROWS, parseRect, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** Cells that move on their sheet. */
interface Move {
  readonly sheet: Worksheet;
  readonly source: Rect;
  readonly target: Rect;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Moves cells with their formats, merges, rules and links; what stood in the new place is gone.
 *
 * @param destination Only its first cell counts: the cells keep their shape.
 * @throws HostError `InvalidArgument` when they would leave the sheet, `MergedRangeConflict` and `InvalidOperation` for a
 *   part of merged cells or of an array, `NotImplemented` for another sheet, for cells of tables, and where only a part of
 *   what a formula or a rule covers would move.
 */
export function moveRange(workbook: Workbook, range: RangeRef, destination: RangeRef): void {
  const move = moveOf(range, destination);
  refuseLockedCells(workbook, range);
  refuseLockedCells(workbook, new RangeRef(move.sheet, move.target));
  refuseMove(workbook, move);
  if (move.rows === 0 && move.columns === 0) return;
  moveRules(move.sheet, (ranges) => movedRanges(move, ranges));
  moveLinks(move.sheet, (link) => movedLink(move, link));
  moveMerges(move);
  moveContents(move);
  movePrintArea(move);
  followCells(workbook, move.sheet, (rect) => movedReference(move, rect));
  workbook.referencesChanged = true;
  for (const rect of [move.source, move.target])
    workbook.journal.note({
      kind: "cells",
      sheet: move.sheet,
      rect,
      change: "RangeEdited",
      shift: "None",
      before: null,
    });
  expandTablesOver(workbook, move.sheet, move.target);
}

function moveOf(range: RangeRef, destination: RangeRef): Move {
  const { sheet, rect: source } = range;
  if (!isReadable(range)) throw new HostError("NotImplemented", "This host does not move whole rows or columns.");
  if (destination.sheet !== sheet)
    throw new HostError("NotImplemented", "This host moves cells on their own sheet only.");
  const [rows, columns] = [destination.rect.top - source.top, destination.rect.left - source.left];
  const move = { sheet, source, target: moved(source, rows, columns), rows, columns };
  if (move.target.bottom >= MAX_ROWS || move.target.right >= MAX_COLUMNS)
    throw new HostError("InvalidArgument", "The cells would lie outside of the sheet.");
  return move;
}

function moved({ top, left, bottom, right }: Rect, rows: number, columns: number): Rect {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** Where cells are after the move; null when others came in their place. */
function movedReference({ source, target, rows, columns }: Move, rect: Rect): Rect | null {
  if (contains(source, rect)) return moved(rect, rows, columns);
  return contains(target, rect) ? null : rect;
}

/** Whether a block has cells inside and outside of a rectangle. */
function isCutBy(rect: Rect, block: Rect): boolean {
  return intersect(rect, block) !== null && !contains(rect, block);
}

function refuseMove(workbook: Workbook, { sheet, source, target }: Move): void {
  const touches = (rect: Rect): boolean => [source, target].some((each) => intersect(each, rect) !== null);
  if ([...sheet.tables, ...(sheet.autoFilter === null ? [] : [sheet.autoFilter])].some(({ range }) => touches(range)))
    throw new HostError("NotImplemented", "This host moves no cells of tables and filters.");
  for (const rect of [source, target]) refusePivotTables({ sheet, rect });
  for (const { what, rect } of anchoredOn(sheet))
    if (intersect(source, rect) !== null)
      throw new HostError("NotImplemented", `This host does not move ${what} along.`);
  for (const merge of sheet.merges)
    if (isCutBy(source, merge) || (intersect(target, merge) !== null && !contains(source, merge)))
      throw new HostError("MergedRangeConflict", "Merged cells are in the way.");
  for (const rect of [source, target])
    sheet.forEachCell(rect, ({ formula }) => {
      const array = formula === null || formula.arrayRange === null ? null : parseRect(formula.arrayRange);
      if (array !== null && isCutBy(rect, array))
        throw new HostError("InvalidOperation", "You can't change a part of an array.");
    });
  const rules = [...sheet.conditionalFormats, ...sheet.dataValidations].flatMap(({ ranges }) => ranges);
  if ([...rules, ...sheet.hyperlinks.map(({ range }) => range)].some((rect) => isCutBy(source, rect)))
    throw new HostError("NotImplemented", "This host moves no cells away from the others of their rule or link.");
  followCells(workbook, sheet, (rect) => {
    if (losesEdge(source, rect) || losesEdge(target, rect))
      throw new HostError("NotImplemented", "This host does not bend references of which a side would move.");
    return rect;
  });
}

/** Whether a whole side of what a formula names lies in a rectangle, but not all of it; whole rows and columns stay. */
function losesEdge(rect: Rect, named: Rect): boolean {
  const cut = intersect(rect, named);
  if (cut === null || contains(rect, named)) return false;
  const isFullWidth = cut.left === named.left && cut.right === named.right;
  const isFullHeight = cut.top === named.top && cut.bottom === named.bottom;
  const isAtEnd = cut.top === named.top || cut.bottom === named.bottom;
  const isAtSide = cut.left === named.left || cut.right === named.right;
  return (isFullWidth && !isEntireColumn(named) && isAtEnd) || (isFullHeight && !isEntireRow(named) && isAtSide);
}

function moveContents(move: Move): void {
  const { sheet, source, target, rows, columns } = move;
  const { normal } = sheet.formats;
  const cells: { cell: Cell | undefined; format: Cell["format"]; row: number; column: number }[] = [];
  for (let row = source.top; row <= source.bottom; row += 1)
    for (let column = source.left; column <= source.right; column += 1)
      cells.push({ cell: sheet.cell(row, column), format: sheet.formatAt(row, column), row, column });
  for (const { cell, row, column } of cells) {
    if (cell !== undefined) sheet.setCell(row, column, undefined);
    // A row or column with a format of its own gives none to cells that were cut.
    if (sheet.formatAt(row, column) !== normal)
      sheet.setCell(row, column, { value: null, formula: null, format: normal });
  }
  sheet.forEachCell(target, (_, row, column) => sheet.setCell(row, column, undefined));
  for (const { cell, format, row, column } of cells) {
    const [down, across] = [row + rows, column + columns];
    if (cell !== undefined) sheet.setCell(down, across, movedCell(cell, rows, columns));
    else if (sheet.formatAt(down, across) !== format)
      sheet.setCell(down, across, { value: null, formula: null, format });
  }
}

/** An array formula takes its range along. */
function movedCell(cell: Cell, rows: number, columns: number): Cell {
  const range = cell.formula?.arrayRange ?? null;
  const rect = range === null ? null : parseRect(range);
  if (cell.formula === null || rect === null) return cell;
  return { ...cell, formula: { ...cell.formula, arrayRange: formatRect(moved(rect, rows, columns)) } };
}

function moveMerges({ sheet, source, rows, columns }: Move): void {
  if (!sheet.merges.some((merge) => contains(source, merge))) return;
  sheet.merges = sheet.merges.map((merge) => (contains(source, merge) ? moved(merge, rows, columns) : merge));
  sheet.changedFacets.add("merges");
}

function movedRanges({ source, target, rows, columns }: Move, ranges: readonly Rect[]): Rect[] {
  return ranges.flatMap((rect) => (contains(source, rect) ? [moved(rect, rows, columns)] : subtractRect(rect, target)));
}

/** A link goes with its cells; one that others come to lie on is gone. */
function movedLink({ source, target, rows, columns }: Move, link: Rect): Rect | null {
  if (contains(source, link)) return moved(link, rows, columns);
  return intersect(target, link) === null ? link : null;
}

function movePrintArea({ sheet, source, rows, columns }: Move): void {
  const { pageLayout } = sheet;
  if (!pageLayout.printArea.some((area) => contains(source, area))) return;
  pageLayout.printArea = pageLayout.printArea.map((area) =>
    contains(source, area) ? moved(area, rows, columns) : area,
  );
  sheet.changedFacets.add("pageLayout");
}
