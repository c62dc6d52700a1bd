/** Functions that count and sum what meets conditions. */

import { isErrorValue, type CellValue, type ErrorValue } from "../../model/cell";
import { columnCount, rowCount } from "../../model/rect";
import { RangeRef } from "../../model/refs";
import { parseCriterion, plainText } from "../criteria";
import { matrix, spread, type Matrix } from "../matrix";
import { isCells, single, toMatrix, type Operand } from "../operand";
import { ERROR, finite, fold } from "../scalar";
import { rangeFunction, type FunctionCall, type FunctionList, type RangeFunction } from "./definition";
import { average, sum } from "./numbers";

/** The places of a range, by index from 0 row by row, that meet all conditions. */
interface Met {
  readonly shape: Matrix;
  /** The places that meet a condition of plain text; null where none is one. */
  readonly listed: readonly number[] | null;
  /** What meets each of the other conditions. */
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
  let listed: readonly number[] | null = null;
  let shape: Matrix | null = null;
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const range = toMatrix(pairs[index] ?? null, call.grid);
    shape ??= range;
    if (range.rows !== shape.rows || range.columns !== shape.columns) return ERROR.value;
    const condition = single(pairs[index + 1] ?? null, call.place);
    const text: string | null = listed === null && range.rows > 1 ? plainText(condition) : null;
    if (text === null) met.push(placesThatMeet(range, condition, call));
    else listed = textPlaces(range).get(text) ?? NOWHERE;
  }
  return shape === null ? ERROR.value : { shape, listed, met };
}

const NOWHERE: readonly number[] = [];

/** The places that meet all conditions, in their order. */
function placesOf({ shape, listed, met }: Met): number[] {
  const places: number[] = [];
  const count = listed?.length ?? shape.rows * shape.columns;
  for (let index = 0; index < count; index += 1) {
    const place = listed?.[index] ?? index;
    if (met.every(({ values }) => values[place] === true)) places.push(place);
  }
  return places;
}

/** Where each text of a range stands, by its folded form: rows ask one after the other how often their own text is there. */
const placesOfTexts = new WeakMap<Matrix, ReadonlyMap<string, readonly number[]>>();

function textPlaces(range: Matrix): ReadonlyMap<string, readonly number[]> {
  const known = placesOfTexts.get(range);
  if (known !== undefined) return known;
  const texts = new Map<string, number[]>();
  for (const [place, value] of range.values.entries()) {
    if (typeof value !== "string") continue;
    const text = fold(value);
    const places = texts.get(text);
    if (places === undefined) texts.set(text, [place]);
    else places.push(place);
  }
  placesOfTexts.set(range, texts);
  return texts;
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
  return "met" in found ? placesOf(found).length : found;
}

/** Numbers of `target` at the places that meet the conditions; the first error among them instead. */
function numbersAt(target: Operand, pairs: readonly Operand[], call: FunctionCall): number[] | ErrorValue {
  const found = matches(pairs, call);
  if (!("met" in found)) return found;
  const { values, rows, columns } = toMatrix(target, call.grid);
  if (rows !== found.shape.rows || columns !== found.shape.columns) return ERROR.value;
  const numbers: number[] = [];
  for (const place of placesOf(found)) {
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
