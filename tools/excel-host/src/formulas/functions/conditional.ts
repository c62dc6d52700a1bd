/** Functions that count and sum what meets conditions. */

import { isErrorValue, type CellValue, type ErrorValue } from "../../model/cell";
import { columnCount, rowCount } from "../../model/rect";
import { RangeRef } from "../../model/refs";
import { parseCriterion } from "../criteria";
import { matrix, spread, type Matrix } from "../matrix";
import { isCells, single, toMatrix, type Operand } from "../operand";
import { ERROR, finite } from "../scalar";
import { rangeFunction, type FunctionCall, type FunctionList, type RangeFunction } from "./definition";
import { average, sum } from "./numbers";

/** Ranges of one shape, each with what meets its condition. */
interface Met {
  readonly shape: Matrix;
  readonly met: readonly Matrix[];
}

/**
 * What meets each of the conditions.
 *
 * @param pairs Ranges and conditions in turn.
 * @returns `#VALUE!` when the ranges are of different sizes.
 */
function matches(pairs: readonly Operand[], call: FunctionCall): Met | ErrorValue {
  const met: Matrix[] = [];
  let shape: Matrix | null = null;
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const range = toMatrix(pairs[index] ?? null, call.grid);
    shape ??= range;
    if (range.rows !== shape.rows || range.columns !== shape.columns) return ERROR.value;
    met.push(placesThatMeet(range, single(pairs[index + 1] ?? null, call.place), call));
  }
  return shape === null ? ERROR.value : { shape, met };
}

/** Whether the value at a place, by index, meets all conditions. */
function meetsAll(met: readonly Matrix[], place: number): boolean {
  for (const { values } of met) if (values[place] !== true) return false;
  return true;
}

/** Which values of a range meet a condition, told once for all functions that ask. */
function placesThatMeet(range: Matrix, condition: CellValue, { grid }: FunctionCall): Matrix {
  const name = `meets ${typeof condition} ${isErrorValue(condition) ? condition.error : String(condition)}`;
  return grid.derived(range, name, () => {
    const isMet = parseCriterion(condition);
    return matrix(
      range.rows,
      range.columns,
      spread(range).map((value) => isMet(value)),
    );
  });
}

function countMatches(operands: readonly Operand[], call: FunctionCall): CellValue {
  const found = matches(operands, call);
  if (!("met" in found)) return found;
  const { shape, met } = found;
  let count = 0;
  for (let place = 0; place < shape.rows * shape.columns; place += 1) if (meetsAll(met, place)) count += 1;
  return count;
}

/** Numbers of `target` at the places that meet the conditions; the first error among them instead. */
function numbersAt(target: Operand, pairs: readonly Operand[], call: FunctionCall): number[] | ErrorValue {
  const found = matches(pairs, call);
  if (!("met" in found)) return found;
  const { values, rows, columns } = toMatrix(target, call.grid);
  if (rows !== found.shape.rows || columns !== found.shape.columns) return ERROR.value;
  const numbers: number[] = [];
  for (let place = 0; place < values.length; place += 1) {
    if (!meetsAll(found.met, place)) continue;
    const value = values[place] ?? null;
    if (isErrorValue(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

type Summary = (numbers: readonly number[]) => CellValue;

/** SUMIFS and its like: what to sum comes first. */
function targetFirst(summarise: Summary): RangeFunction {
  return conditional(
    3,
    (index) => index === 0 || index % 2 === 1,
    ([target = null, ...pairs], call) => {
      const numbers = numbersAt(target, pairs, call);
      return Array.isArray(numbers) ? summarise(numbers) : numbers;
    },
  );
}

/** SUMIF and its like: what to sum comes last, takes the size of the first range, or is the first range itself. */
function targetLast(summarise: Summary): RangeFunction {
  return rangeFunction(
    2,
    3,
    (index) => index !== 1,
    ([range = null, condition = null, target = range], call) => {
      const numbers = numbersAt(resized(target, range), [range, condition], call);
      return Array.isArray(numbers) ? summarise(numbers) : numbers;
    },
  );
}

function resized(target: Operand, range: Operand): Operand {
  if (!(target instanceof RangeRef) || !(range instanceof RangeRef)) return target;
  const { top, left } = target.rect;
  return new RangeRef(target.sheet, {
    top,
    left,
    bottom: top + rowCount(range.rect) - 1,
    right: left + columnCount(range.rect) - 1,
  });
}

/** These functions take ranges of cells only; Excel refuses anything else. */
function conditional(least: number, isWhole: (index: number) => boolean, run: RangeFunction["run"]): RangeFunction {
  return rangeFunction(least, 255, isWhole, (operands, call) => {
    const ranges = operands.filter((_, index) => isWhole(index));
    const error = ranges.find((range) => !isCells(range));
    if (error !== undefined) return isErrorValue(error as CellValue) ? error : ERROR.value;
    return run(operands, call);
  });
}

const total: Summary = (numbers) => finite(sum(numbers));

export const CONDITIONAL_FUNCTIONS: FunctionList = [
  ["COUNTIF", { ...conditional(2, (index) => index % 2 === 0, countMatches), most: 2 }],
  ["COUNTIFS", conditional(2, (index) => index % 2 === 0, countMatches)],
  ["SUMIF", targetLast(total)],
  ["SUMIFS", targetFirst(total)],
  ["AVERAGEIF", targetLast(average)],
  ["AVERAGEIFS", targetFirst(average)],
  ["MAXIFS", targetFirst((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0))],
  ["MINIFS", targetFirst((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0))],
];
