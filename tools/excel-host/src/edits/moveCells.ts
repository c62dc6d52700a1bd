/** Carries out a shift: cells, rows, columns, tables, rules, links, charts and the layout of the page all follow. */

import { shiftReferences } from "../formulas/shiftReferences";
import type { Cell } from "../model/cell";
import { columnLeftPoints, rowTopPoints } from "../model/dimensions";
import { formatRect, MAX_ROWS, parseRect, type Rect } from "../model/rect";
import { moveLinks, moveRules } from "../model/moveRules";
import { isWhole, movingRect, shiftCount, shiftPieces, shiftRect, shiftSpan, type Shift } from "../model/shift";
import { moveSheetFilter } from "./sheetFilter";
import type { Workbook } from "../model/workbook";
import type { ColumnInfo, RowInfo } from "../model/worksheet";

/** Moves everything; whether Excel allows it was asked before (`refuseShift`). Tables are the caller's. */
export function moveCells(workbook: Workbook, shift: Shift): void {
  const frames = chartCorners(shift);
  moveContents(shift);
  if (isWhole(shift)) moveLines(shift);
  moveMerges(shift);
  moveRules(shift.sheet, (ranges) => movedRects(shift, ranges));
  moveLinks(shift.sheet, (range) => shiftRect(shift, range));
  movePage(shift);
  moveSheetFilter(workbook, shift);
  moveCharts(shift, frames);
  shiftReferences(workbook, shift);
  workbook.moveRanges(shift.sheet, (rect) => shiftRect(shift, rect));
  workbook.referencesChanged = true;
}

/** New cells look like those before them: above, or to the left. */
function moveContents(shift: Shift): void {
  const { sheet, kind, rect, axis } = shift;
  const moving: { cell: Cell; row: number; column: number }[] = [];
  sheet.forEachCell(movingRect(shift), (cell, row, column) => moving.push({ cell, row, column }));
  for (const { row, column } of moving) sheet.setCell(row, column, undefined);
  for (const { cell, row, column } of moving) {
    const place = shiftRect(shift, { top: row, left: column, bottom: row, right: column });
    if (place !== null) sheet.setCell(place.top, place.left, movedCell(shift, cell));
  }
  if (kind === "insert") copyFormats(shift, axis === "row" ? rect.top - 1 : rect.left - 1);
}

/** An array formula takes its range along. */
function movedCell(shift: Shift, cell: Cell): Cell {
  const range = cell.formula?.arrayRange ?? null;
  const rect = range === null ? null : parseRect(range);
  if (cell.formula === null || rect === null) return cell;
  const moved = shiftRect(shift, rect) ?? rect;
  return { ...cell, formula: { ...cell.formula, arrayRange: formatRect(moved) } };
}

function copyFormats({ sheet, rect, axis }: Shift, model: number): void {
  if (model < 0) return;
  const line = axis === "row" ? { ...rect, top: model, bottom: model } : { ...rect, left: model, right: model };
  const cells: { cell: Cell; row: number; column: number }[] = [];
  sheet.forEachCell(line, (cell, row, column) => cells.push({ cell, row, column }));
  for (const { cell, row, column } of cells) {
    if (cell.format === sheet.formats.normal) continue;
    const blank = { value: null, formula: null, format: cell.format };
    if (axis === "row") for (let each = rect.top; each <= rect.bottom; each += 1) sheet.formatCell(each, column, blank);
    else for (let each = rect.left; each <= rect.right; each += 1) sheet.formatCell(row, each, blank);
  }
}

/** Heights, widths and what else belongs to whole rows or columns. */
function moveLines(shift: Shift): void {
  const { sheet, axis } = shift;
  if (axis === "row") {
    const before = [...sheet.rows];
    const moved = movedLines<RowInfo>(shift, before);
    sheet.rows.clear();
    for (const [row, info] of moved) sheet.rows.set(row, info);
    for (const [row] of [...before, ...moved]) if (row >= shift.rect.top) sheet.changedRows.add(row);
    return;
  }
  const moved = movedLines<ColumnInfo>(shift, [...sheet.columns]);
  sheet.columns.clear();
  for (const [column, info] of moved) sheet.columns.set(column, info);
  sheet.changedFacets.add("columns");
}

function movedLines<Info>(shift: Shift, lines: readonly (readonly [number, Info])[]): [number, Info][] {
  return lines.flatMap(([line, info]) => {
    const span = shiftSpan(shift, { first: line, last: line });
    return span === null ? [] : [[span.first, info] as [number, Info]];
  });
}

function moveMerges(shift: Shift): void {
  const { sheet } = shift;
  const before = sheet.merges;
  sheet.merges = before.flatMap((merge) => shiftRect(shift, merge) ?? []).filter((merge) => !isOneCell(merge));
  if (before.some((merge, index) => merge !== sheet.merges[index])) sheet.changedFacets.add("merges");
}

function isOneCell({ top, left, bottom, right }: Rect): boolean {
  return top === bottom && left === right;
}

function movedRects(shift: Shift, rects: readonly Rect[]): Rect[] {
  // A growing table takes its rules along over all of its columns.
  return rects.flatMap((rect) => {
    const stretched = shift.stretch === undefined ? rect : (shiftRect(shift, rect) ?? rect);
    return stretched === rect ? shiftPieces(shift, rect) : [stretched];
  });
}

function movePage(shift: Shift): void {
  const { sheet } = shift;
  const { pageLayout } = sheet;
  const before = JSON.stringify(pageLayout);
  pageLayout.printArea = pageLayout.printArea.flatMap((area) => shiftRect(shift, area) ?? []);
  if (isWhole(shift)) {
    const titles = shift.axis === "row" ? "printTitleRows" : "printTitleColumns";
    const span = pageLayout[titles];
    pageLayout[titles] = span === null ? null : shiftSpan(shift, span);
    const breaks = shift.axis === "row" ? "horizontalBreaks" : "verticalBreaks";
    pageLayout[breaks] = pageLayout[breaks].flatMap(
      (line) => shiftSpan(shift, { first: line, last: line })?.first ?? [],
    );
  }
  if (JSON.stringify(pageLayout) !== before) sheet.changedFacets.add("pageLayout");
}

/** The cell under the upper left corner of a chart, and where that cell begins, in points. */
interface Corner {
  readonly cell: Rect;
  readonly left: number;
  readonly top: number;
}

/** Corners of the charts, before anything moves. */
function chartCorners({ sheet }: Shift): Corner[] {
  return sheet.charts.map(({ frame }) => {
    const row = lineAt(frame.top, (line) => rowTopPoints(sheet, line), MAX_ROWS);
    const column = lineAt(frame.left, (line) => columnLeftPoints(sheet, line), 16_384);
    return {
      cell: { top: row, left: column, bottom: row, right: column },
      left: columnLeftPoints(sheet, column),
      top: rowTopPoints(sheet, row),
    };
  });
}

/** The last row or column that begins at or before a distance, by halving. */
function lineAt(points: number, start: (line: number) => number, count: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (start(middle) <= points + 0.001) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A chart goes with the cell under its corner; its size stays, as for charts that move but do not size with cells. */
function moveCharts(shift: Shift, corners: readonly Corner[]): void {
  const { sheet, axis } = shift;
  sheet.charts.forEach((chart, index) => {
    const corner = corners[index];
    if (corner === undefined) return;
    const place = shiftRect(shift, corner.cell) ?? shift.rect;
    const moved =
      axis === "row" ? rowTopPoints(sheet, place.top) - corner.top : columnLeftPoints(sheet, place.left) - corner.left;
    if (moved === 0) return;
    if (axis === "row") chart.frame.top = Math.max(0, chart.frame.top + moved);
    else chart.frame.left = Math.max(0, chart.frame.left + moved);
    chart.changed.add("frame");
    sheet.changedFacets.add("charts");
  });
}

/** Cells that an insertion pushes beyond the edge: they must be blank. */
export function pushedOff(shift: Shift): Rect {
  const { axis } = shift;
  const rect = movingRect(shift);
  const count = shiftCount(shift);
  return axis === "row" ? { ...rect, top: rect.bottom - count + 1 } : { ...rect, left: rect.right - count + 1 };
}
