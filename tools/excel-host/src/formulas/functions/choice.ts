/** Functions that choose among values, and the lookups of later versions. */

import { isErrorValue, type CellValue } from "../../model/cell";
import { columnCount, rowCount } from "../../model/rect";
import { RangeRef } from "../../model/refs";
import { valueAt, type Matrix } from "../matrix";
import { NotCalculated } from "../notCalculated";
import { isCells, isMatrix, toMatrix, type Operand } from "../operand";
import { compare, ERROR, isEqual, toNumber } from "../scalar";
import { wildcardMatcher } from "../wildcards";
import { lazyFunction, rangeFunction, type FunctionCall, type FunctionList } from "./definition";
import { findOrdered, partOfRange } from "./lookup";

function choose(call: FunctionCall): Operand {
  const number = toNumber(call.value(0));
  if (typeof number !== "number") return number;
  const place = Math.trunc(number);
  return place < 1 || place >= call.count ? ERROR.value : call.operand(place);
}

/** The result behind the first value that equals, or the last parameter where none does. */
function switchTo(call: FunctionCall): Operand {
  const value = call.value(0);
  if (isErrorValue(value)) return value;
  for (let index = 1; index + 1 < call.count; index += 2) {
    const each = call.value(index);
    if (isErrorValue(each)) return each;
    if (isEqual(value, each)) return call.operand(index + 1) ?? 0;
  }
  return call.count % 2 === 0 ? (call.operand(call.count - 1) ?? 0) : ERROR.notAvailable;
}

/** Looks up in an ascending row or column; the result stands at the same place of another, or at the end of the same array. */
function lookup([wanted = null, list = null, results]: readonly Operand[], { grid }: FunctionCall): Operand {
  const value = wanted as CellValue;
  if (isErrorValue(value)) return value;
  if (!isCells(list)) return isErrorValue(list) ? list : ERROR.notAvailable;
  const cells = toMatrix(list, grid);
  const isAlongRow = cells.columns > cells.rows;
  const keys = isAlongRow ? cells.values.slice(0, cells.columns) : firstColumn(cells);
  const place = value === null ? -1 : findOrdered(keys, value, true);
  if (place < 0) return ERROR.notAvailable;
  if (results === undefined)
    return isAlongRow ? valueAt(cells, cells.rows - 1, place) : valueAt(cells, place, cells.columns - 1);
  if (!isCells(results)) return isErrorValue(results) ? results : ERROR.notAvailable;
  const { rows, columns } = shape(results);
  if (rows > 1 && columns > 1) return ERROR.notAvailable;
  return cellOf(results, rows > 1 ? place : 0, rows > 1 ? 0 : place, grid);
}

function firstColumn({ values, columns }: Matrix): readonly CellValue[] {
  return columns === 1 ? values : values.filter((_, index) => index % columns === 0);
}

function shape(cells: RangeRef | Matrix): { readonly rows: number; readonly columns: number } {
  return isMatrix(cells) ? cells : { rows: rowCount(cells.rect), columns: columnCount(cells.rect) };
}

/** One cell, by place from 0: of a range it stays a reference. */
function cellOf(cells: RangeRef | Matrix, row: number, column: number, grid: FunctionCall["grid"]): Operand {
  return cells instanceof RangeRef
    ? partOfRange(cells, row + 1, column + 1)
    : valueAt(toMatrix(cells, grid), row, column);
}

/** How XMATCH and XLOOKUP compare: `match_mode` of their pages. */
const MATCH = { exact: 0, orSmaller: -1, orLarger: 1, wildcards: 2 } as const;

/** The place, from 0, of a value in a row or column; -1 for none; an error for parameters Excel does not take. */
function placeOf(operands: readonly Operand[], modes: readonly Operand[], { grid }: FunctionCall): number | CellValue {
  const [wanted = null, list = null] = operands;
  const value = wanted as CellValue;
  const [mode, direction] = [toNumber((modes[0] ?? 0) as CellValue), toNumber((modes[1] ?? 1) as CellValue)];
  if (isErrorValue(value)) return value;
  if (typeof mode !== "number") return mode;
  if (typeof direction !== "number") return direction;
  if (!isCells(list)) return isErrorValue(list) ? list : ERROR.value;
  if (Math.abs(direction) === 2) throw new NotCalculated("a lookup by halves");
  if (![-1, 0, 1, 2].includes(mode) || Math.abs(direction) !== 1) return ERROR.value;
  const cells = toMatrix(list, grid);
  if (cells.rows > 1 && cells.columns > 1) return ERROR.value;
  return findPlace(cells, value, mode, direction < 0);
}

function findPlace({ values, rows, columns }: Matrix, wanted: CellValue, mode: number, isFromEnd: boolean): number {
  const fits = matcher(wanted, mode);
  const nearest = mode === MATCH.orSmaller ? -1 : mode === MATCH.orLarger ? 1 : 0;
  // Behind the end of the values all is blank.
  const count = wanted === null ? rows * columns : values.length;
  let best = -1;
  for (let step = 0; step < count; step += 1) {
    const place = isFromEnd ? count - 1 - step : step;
    const value = values[place] ?? null;
    if (fits(value)) return place;
    if (nearest === 0 || value === null || typeof value !== typeof wanted) continue;
    if (Math.sign(compare(value, wanted)) !== nearest) continue;
    if (best < 0 || Math.sign(compare(value, values[best] ?? null)) === -nearest) best = place;
  }
  return best;
}

function matcher(wanted: CellValue, mode: number): (value: CellValue) => boolean {
  if (mode === MATCH.wildcards && typeof wanted === "string") {
    const matches = wildcardMatcher(wanted);
    return (value) => typeof value === "string" && matches(value);
  }
  if (wanted === null) return (value) => value === null;
  return (value) => value !== null && typeof value === typeof wanted && isEqual(value, wanted);
}

function matchPlace([wanted = null, list = null, ...modes]: readonly Operand[], call: FunctionCall): CellValue {
  const place = placeOf([wanted, list], modes, call);
  if (typeof place !== "number") return place;
  return place < 0 ? ERROR.notAvailable : place + 1;
}

function crossLookup(operands: readonly Operand[], call: FunctionCall): Operand {
  const [wanted = null, list = null, results = null, instead = null, ...modes] = operands;
  const place = placeOf([wanted, list], modes, call);
  if (typeof place !== "number") return place;
  if (place < 0) return instead ?? ERROR.notAvailable;
  if (!isCells(results)) return isErrorValue(results) ? results : ERROR.value;
  const [keys, { rows, columns }] = [shape(list as RangeRef | Matrix), shape(results)];
  const isDown = keys.columns === 1;
  if (isDown ? rows !== keys.rows : columns !== keys.columns) return ERROR.value;
  if ((isDown ? columns : rows) > 1) throw new NotCalculated("a lookup with more than one result");
  return cellOf(results, isDown ? place : 0, isDown ? 0 : place, call.grid);
}

export const CHOICE_FUNCTIONS: FunctionList = [
  ["CHOOSE", lazyFunction(2, 255, choose)],
  ["SWITCH", lazyFunction(3, 254, switchTo)],
  ["LOOKUP", rangeFunction(2, 3, (index) => index > 0, lookup)],
  ["XMATCH", rangeFunction(2, 4, (index) => index === 1, matchPlace)],
  ["XLOOKUP", rangeFunction(3, 6, (index) => index === 1 || index === 2, crossLookup)],
];
