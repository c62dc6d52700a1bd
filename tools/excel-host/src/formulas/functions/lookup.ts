/** Functions that look up and measure ranges. */

import { isErrorValue, type CellValue } from "../../model/cell";
import { columnCount, rowCount } from "../../model/rect";
import { RangeRef } from "../../model/refs";
import { wildcardMatcher } from "../wildcards";
import { valueAt, type Matrix } from "../matrix";
import { NotCalculated } from "../notCalculated";
import { isCells, toMatrix, type Operand } from "../operand";
import { compare, ERROR, isEqual, toBoolean, toNumber } from "../scalar";
import { rangeFunction, wholeFunction, type FunctionCall, type FunctionList } from "./definition";

/** Cuts a row, a column or a cell out of a range (a reference stays one) or an array; 0 stands for all. */
function index([source = null, first = null, second]: readonly Operand[], { grid }: FunctionCall): Operand {
  if (!isCells(source)) return isErrorValue(source) ? source : ERROR.value;
  const cells =
    source instanceof RangeRef ? { rows: rowCount(source.rect), columns: columnCount(source.rect) } : source;
  // With one number, a single row counts its columns.
  const isAlongRow = second === undefined && cells.rows === 1;
  const row = toNumber(isAlongRow ? 1 : (first as CellValue));
  const column = toNumber(
    isAlongRow ? (first as CellValue) : second === undefined ? (cells.columns === 1 ? 1 : 0) : (second as CellValue),
  );
  if (typeof row !== "number") return row;
  if (typeof column !== "number") return column;
  const [r, c] = [Math.trunc(row), Math.trunc(column)];
  if (r < 0 || c < 0) return ERROR.value;
  if (r > cells.rows || c > cells.columns) return ERROR.reference;
  if (source instanceof RangeRef) return partOfRange(source, r, c);
  if (r === 0 || c === 0) throw new NotCalculated("a row or column of an array");
  return valueAt(toMatrix(source, grid), r - 1, c - 1);
}

export function partOfRange({ sheet, rect }: RangeRef, row: number, column: number): RangeRef {
  const rows = row === 0 ? rect : { top: rect.top + row - 1, bottom: rect.top + row - 1 };
  const columns = column === 0 ? rect : { left: rect.left + column - 1, right: rect.left + column - 1 };
  return new RangeRef(sheet, {
    top: rows.top,
    bottom: rows.bottom,
    left: columns.left,
    right: columns.right,
  });
}

/** The place, from 1, of a value in a row or column. */
function match([wanted = null, list = null, type = 1]: readonly Operand[], { grid }: FunctionCall): CellValue {
  const value = wanted as CellValue;
  const mode = toNumber(type as CellValue);
  if (isErrorValue(value)) return value;
  if (typeof mode !== "number") return mode;
  if (!isCells(list)) return ERROR.notAvailable;
  const cells = toMatrix(list, grid);
  if (value === null || (cells.rows > 1 && cells.columns > 1)) return ERROR.notAvailable;
  const place = mode === 0 ? findExact(cells, value) : findOrdered(cells.values, value, mode > 0);
  return place < 0 ? ERROR.notAvailable : place + 1;
}

/** First places of values by value, made once for each list that is looked up often. */
const positions = new WeakMap<Matrix, Map<string | number | boolean, number>>();

export function findExact(cells: Matrix, value: string | number | boolean): number {
  if (typeof value === "string" && /[?*~]/.test(value)) {
    const matches = wildcardMatcher(value);
    return cells.values.findIndex((each) => typeof each === "string" && matches(each));
  }
  let known = positions.get(cells);
  if (known === undefined) {
    positions.set(cells, (known = new Map<string | number | boolean, number>()));
    for (const [place, each] of cells.values.entries()) {
      if (each === null || isErrorValue(each)) continue;
      const key = typeof each === "string" ? each.toLowerCase() : each;
      if (!known.has(key)) known.set(key, place);
    }
  }
  const place = known.get(typeof value === "string" ? value.toLowerCase() : value);
  if (place !== undefined || typeof value !== "number") return place ?? -1;
  return cells.values.findIndex((each) => typeof each === "number" && isEqual(each, value));
}

/** The last value not above (not below) the wanted one in an ascending (descending) list, among those of its type. */
export function findOrdered(
  values: readonly CellValue[],
  wanted: string | number | boolean,
  isAscending: boolean,
): number {
  let found = -1;
  for (const [place, value] of values.entries()) {
    if (typeof value !== typeof wanted || value === null) continue;
    const order = compare(value, wanted) * (isAscending ? 1 : -1);
    if (order > 0) break;
    found = place;
  }
  return found;
}

/** VLOOKUP (by column) and HLOOKUP (by row). */
function tableLookup(isVertical: boolean) {
  return rangeFunction(
    3,
    4,
    (place) => place === 1,
    (operands, call) => {
      const [wanted = null, table = null, number = null, sorted = true] = operands;
      const offset = toNumber(number as CellValue);
      const isSorted = toBoolean(sorted as CellValue);
      if (isErrorValue(wanted as CellValue)) return wanted;
      if (typeof offset !== "number") return offset;
      if (typeof isSorted !== "boolean") return isSorted;
      if (!(table instanceof RangeRef)) return isErrorValue(table as CellValue) ? table : notRange(table);
      const width = isVertical ? columnCount(table.rect) : rowCount(table.rect);
      if (offset < 1) return ERROR.value;
      if (offset > width) return ERROR.reference;
      const keys = isVertical ? partOfRange(table, 0, 1) : partOfRange(table, 1, 0);
      const place = match([wanted, keys, isSorted ? 1 : 0], call);
      if (typeof place !== "number") return place;
      return isVertical ? partOfRange(table, place, Math.trunc(offset)) : partOfRange(table, Math.trunc(offset), place);
    },
  );
}

function notRange(table: Operand): CellValue {
  if (isCells(table)) throw new NotCalculated("a lookup in an array");
  return ERROR.value;
}

function size(measure: (cells: { rows: number; columns: number }) => number) {
  return wholeFunction(
    1,
    ([operand = null]) => {
      if (operand instanceof RangeRef)
        return measure({
          rows: rowCount(operand.rect),
          columns: columnCount(operand.rect),
        });
      if (isCells(operand)) return measure(operand);
      return isErrorValue(operand) ? operand : measure({ rows: 1, columns: 1 });
    },
    1,
  );
}

function position(of: (range: RangeRef) => number, own: (call: FunctionCall) => number) {
  return wholeFunction(
    0,
    (operands, call) => {
      if (operands.length === 0) return own(call) + 1;
      const [operand = null] = operands;
      if (!(operand instanceof RangeRef)) return isCells(operand) || !isErrorValue(operand) ? ERROR.value : operand;
      const { rect } = operand;
      if (rect.top !== rect.bottom && rect.left !== rect.right) throw new NotCalculated("the rows of a range");
      return of(operand) + 1;
    },
    1,
  );
}

export const LOOKUP_FUNCTIONS: FunctionList = [
  ["INDEX", rangeFunction(2, 3, (place) => place === 0, index)],
  ["MATCH", rangeFunction(2, 3, (place) => place === 1, match)],
  ["VLOOKUP", tableLookup(true)],
  ["HLOOKUP", tableLookup(false)],
  ["ROWS", size(({ rows }) => rows)],
  ["COLUMNS", size(({ columns }) => columns)],
  [
    "ROW",
    position(
      ({ rect }) => rect.top,
      ({ place }) => place.row,
    ),
  ],
  [
    "COLUMN",
    position(
      ({ rect }) => rect.left,
      ({ place }) => place.column,
    ),
  ],
];
