/** Values, formulas and number formats of ranges: reading and writing them as Excel does. */

import { toEnteredFormula } from "../calculation/enteredFormula";
import { copies } from "../formulas/copiedFormula";
import { fromR1C1 } from "../formulas/notationR1C1";
import { toDisplayedFormula } from "../formulas/syntax";
import { HostError } from "../ground/hostError";
import { expandTablesOver } from "./autoExpand";
import { columnsToFill } from "./calculatedColumns";
import { isErrorValue, type Cell, type CellFormula } from "../model/cell";
import { MAX_TEXT } from "../model/coercion";
import type { CellFormat } from "../model/format";
import { cached, cellMaker } from "./writtenCells";
import { isReadable, isUnbounded, refuseLockedCells, refusePivotTables, refuseTooManyCells } from "../model/guards";
import type { CellBefore } from "../model/journal";
import { numberFormatInput } from "../ground/inputs";
import { shownValue } from "../model/shownValue";
import { columnCount, intersect, rowCount, type Rect } from "../model/rect";
import type { RangeRef } from "../model/refs";
import type { Table } from "../model/table";
import { bodyRect } from "../model/tableParts";
import { syncHeaders } from "./tables";
import { syncTotals } from "./tableTotals";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** A grid of what `read` gives for each cell, row-major; null when the range is too large to read. */
export function readGrid<Result>(
  range: RangeRef,
  read: (cell: Cell | undefined, row: number, column: number) => Result,
): Result[][] | null {
  if (!isReadable(range)) return null;
  const { sheet, rect } = range;
  return Array.from({ length: rowCount(rect) }, (_, r) => {
    const cells = sheet.rowCells(rect.top + r);
    return Array.from({ length: columnCount(rect) }, (__, c) =>
      read(cells?.get(rect.left + c), rect.top + r, rect.left + c),
    );
  });
}

/** What `Range.valueTypes` gives. */
export function valueType(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return cell?.formula ? "String" : "Empty";
  if (isErrorValue(value)) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
}

/** What `Range.formulas` gives: the formula, or the value when there is none. */
export function shownFormula(cell: Cell | undefined): string | number | boolean {
  return cell?.formula && isShowable(cell.formula) ? toDisplayedFormula(cell.formula.text) : shownValue(cell);
}

/** Whether a formula is no longer than a cell can show, its sign included: Excel takes others out of a file when it repairs it. */
export function isShowable({ text }: CellFormula): boolean {
  return text.length < MAX_TEXT;
}

/** How formulas name cells: by column and row, or by how far away they are. */
export type Notation = "A1" | "R1C1";

/** A value handed in for one cell of `Range.values`, `formulas` or `numberFormat`. */
type Input = string | number | boolean | null;

/**
 * Spreads what was handed in over the range: a grid of its shape, or one value for all cells, be it in a grid of its own.
 *
 * @throws HostError `InvalidArgument` when the shape is another.
 */
export function inputGrid({ rect }: RangeRef, input: unknown): (row: number, column: number) => Input {
  if (isOneCell(input)) {
    const value = checkedInput(input[0][0]);
    return () => value;
  }
  if (!Array.isArray(input)) {
    const scalar = checkedInput(input);
    if (scalar === null)
      throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
    return () => scalar;
  }
  const rows = input as unknown[];
  const isShaped =
    rows.length === rowCount(rect) && rows.every((row) => Array.isArray(row) && row.length === columnCount(rect));
  if (!isShaped) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => checkedInput((rows[row - rect.top] as unknown[])[column - rect.left]);
}

function isOneCell(input: unknown): input is readonly [readonly [unknown]] {
  if (!Array.isArray(input) || input.length !== 1) return false;
  const [row] = input as unknown[];
  return Array.isArray(row) && row.length === 1;
}

function checkedInput(value: unknown): Input {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}

/** Tells of cells of a rectangle whether merged cells hide them: only their first holds a value, what the others get is lost. */
function hiddenByMerges({ merges }: Worksheet, rect: Rect): (row: number, column: number) => boolean {
  const byRow = new Map<number, Rect[]>();
  for (const merge of merges) {
    const inside = intersect(merge, rect);
    if (inside === null) continue;
    for (let row = inside.top; row <= inside.bottom; row += 1) {
      const there = byRow.get(row);
      if (there === undefined) byRow.set(row, [merge]);
      else there.push(merge);
    }
  }
  return (row, column) =>
    byRow
      .get(row)
      ?.some(({ top, left, right }) => column >= left && column <= right && (row !== top || column !== left)) === true;
}

/**
 * Writes `Range.values` or `Range.formulas`: null leaves a cell, `""` empties it, a text is read as if typed.
 *
 * @param notation How formulas name cells.
 * @throws HostError `InvalidArgument` for a wrong shape or formula, `AccessDenied` for locked cells.
 */
export function writeValues(workbook: Workbook, range: RangeRef, input: unknown, notation: Notation = "A1"): void {
  const { sheet, rect } = range;
  refuseUnbounded(range);
  refuseLockedCells(workbook, range);
  refusePivotTables(range);
  const at = inputGrid(range, input);
  const before = contentBefore(range);
  const isHidden = hiddenByMerges(sheet, rect);
  const cellOf = cellMaker(workbook, formulaMaker(workbook, range, notation));
  const rows: (Cell | undefined)[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const cells: (Cell | undefined)[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) {
      const given = at(row, column);
      if (given === null || isHidden(row, column)) {
        cells.push(undefined);
        continue;
      }
      cells.push(cellOf(given, sheet.formatAt(row, column), row, column));
    }
    rows.push(cells);
  }
  const fillColumns = columnsToFill(workbook, sheet, rect, rows);
  rows.forEach((cells, index) => {
    sheet.setCells(rect.top + index, rect.left, cells);
  });
  fillColumns();
  syncHeaders(workbook, sheet, rect);
  syncTotals(workbook, sheet, rect);
  workbook.journal.note({ kind: "cells", sheet, rect, change: "RangeEdited", shift: "None", before });
  expandTablesOver(workbook, sheet, rect);
}

/** Properties of cells can't be set on whole rows or columns. Source: the article on unbounded ranges. */
function refuseUnbounded(range: RangeRef): void {
  if (!isUnbounded(range.rect)) refuseTooManyCells(range.rect);
  if (!isReadable(range))
    throw new HostError("InvalidArgument", "Properties of cells can't be set on whole rows or columns.");
}

/** What events tell of a single cell; null for more cells. */
export function contentBefore({ sheet, rect }: RangeRef): CellBefore | null {
  if (rowCount(rect) !== 1 || columnCount(rect) !== 1) return null;
  const cell = sheet.cell(rect.top, rect.left);
  return { value: shownValue(cell), valueType: valueType(cell) };
}

/**
 * Makes formulas of what is written into a range. A column of a table has the same text in each row: it is read once for the
 * cells of the body of a table, and once for those outside of tables, which is all that a text depends on.
 */
function formulaMaker(
  workbook: Workbook,
  { sheet }: RangeRef,
  notation: Notation,
): (text: string, row: number, column: number) => CellFormula {
  const entered = (text: string, row: number, column: number): CellFormula => {
    const stored = toEnteredFormula(text, { workbook, sheet, row, column });
    return { text: stored, arrayRange: null };
  };
  type FormulaAt = (row: number, column: number) => CellFormula;
  const known = new Map<Table | undefined, Map<string, FormulaAt>>();
  return (text, row, column) => {
    const around = sheet.tables.find((table) => containsCell(bodyRect(table), row, column));
    let formulas = known.get(around);
    if (formulas === undefined) known.set(around, (formulas = new Map<string, FormulaAt>()));
    let formula = formulas.get(text);
    if (formula === undefined) {
      formula =
        notation === "A1" ? sameFormula(entered(text, row, column)) : formulaR1C1(text, { row, column }, entered);
      formulas.set(text, formula);
    }
    return formula(row, column);
  };
}

function sameFormula(formula: CellFormula): () => CellFormula {
  return () => formula;
}

/** A formula in R1C1 notation as it reads in each cell: entered into the first, and copied to the others. */
function formulaR1C1(
  text: string,
  first: { readonly row: number; readonly column: number },
  entered: (text: string, row: number, column: number) => CellFormula,
): (row: number, column: number) => CellFormula {
  const enter = (row: number, column: number): CellFormula => entered(fromR1C1(text, row, column), row, column);
  const copy = copies(enter(first.row, first.column).text);
  return (row, column) => copy(row - first.row, column - first.column) ?? enter(row, column);
}

function containsCell({ top, left, bottom, right }: Rect, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Writes `Range.numberFormat`: one code per cell, or one for all; null leaves a cell. */
export function writeNumberFormats(workbook: Workbook, range: RangeRef, input: unknown): void {
  const { sheet, rect } = range;
  refuseUnbounded(range);
  refuseLockedCells(workbook, range);
  const at = inputGrid(range, input);
  const changed = cached((format: CellFormat, code: string | number | boolean) =>
    workbook.formats.derive(format, { numberFormat: numberFormatInput(code) }),
  );
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const code = at(row, column);
      if (code === null) continue;
      const cell = sheet.cell(row, column);
      const format = changed(sheet.formatAt(row, column), code);
      sheet.setCell(row, column, { value: cell?.value ?? null, formula: cell?.formula ?? null, format });
    }
  }
  workbook.journal.note({ kind: "formats", sheet, rect });
}
