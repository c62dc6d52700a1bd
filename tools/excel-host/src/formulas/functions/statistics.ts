/** Functions that order numbers and measure how they spread. */

import type { CellValue, ErrorValue } from "../../model/cell";
import type { Matrix } from "../matrix";
import { NotCalculated } from "../notCalculated";
import { isCells, toMatrix, type Operand } from "../operand";
import { ERROR, finite, toBoolean, toNumber } from "../scalar";
import { rangeFunction, type FunctionCall, type FunctionList, type RangeFunction } from "./definition";
import { numbersOf, ofNumbers, sum } from "./numbers";

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** The numbers of arrays in ascending order: the first, second and third of a column are asked one after the other. */
const ordered = new WeakMap<Matrix, readonly number[]>();

/** The numbers of an operand in ascending order; the first error instead, if there is one. */
function inOrder(operand: Operand, call: FunctionCall): readonly number[] | ErrorValue {
  const source = isCells(operand) ? toMatrix(operand, call.grid) : null;
  const known = source === null ? undefined : ordered.get(source);
  if (known !== undefined) return known;
  const numbers = numbersOf([source ?? operand], call);
  if (!Array.isArray(numbers)) return numbers;
  const sorted = ascending(numbers);
  if (source !== null) ordered.set(source, sorted);
  return sorted;
}

/** A function of the numbers of its first parameter and of one number more. */
function ofNumbersAnd(compute: (sorted: readonly number[], number: number) => CellValue): RangeFunction {
  return rangeFunction(
    2,
    2,
    (index) => index === 0,
    ([list = null, parameter = null], call) => {
      const numbers = inOrder(list, call);
      const number = toNumber(parameter as CellValue);
      if ("error" in numbers) return numbers;
      return typeof number === "number" ? compute(numbers, number) : number;
    },
  );
}

/** LARGE and SMALL. No source says how a fraction of a place is rounded. */
function nth(place: (sorted: readonly number[], k: number) => number | undefined): RangeFunction {
  return ofNumbersAnd((sorted, k) => {
    if (!Number.isInteger(k)) throw new NotCalculated("a fraction of a place in an order");
    return k < 1 ? ERROR.number : (place(sorted, k) ?? ERROR.number);
  });
}

/** The value below which a share of the numbers lies, both ends included; in between it is interpolated. */
function percentile(sorted: readonly number[], share: number): CellValue {
  if (sorted.length === 0 || share < 0 || share > 1) return ERROR.number;
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const [low = 0, high = low] = [sorted[below], sorted[below + 1]];
  return low + (place - below) * (high - low);
}

function quartile(sorted: readonly number[], quarter: number): CellValue {
  return percentile(sorted, Math.trunc(quarter) / 4);
}

function median(numbers: readonly number[]): CellValue {
  return percentile(ascending(numbers), 0.5);
}

function variance(numbers: readonly number[], degreesLost: 0 | 1): number | ErrorValue {
  if (numbers.length <= degreesLost) return ERROR.divisionByZero;
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - degreesLost);
}

const variances = (degreesLost: 0 | 1): RangeFunction => ofNumbers((numbers) => variance(numbers, degreesLost));

const deviations = (degreesLost: 0 | 1): RangeFunction =>
  ofNumbers((numbers) => {
    const square = variance(numbers, degreesLost);
    return typeof square === "number" ? Math.sqrt(square) : square;
  });

/** The place of a number, from 1, among those of a range: from the largest down unless told otherwise. */
function rank([wanted = null, list = null, order = 0]: readonly Operand[], call: FunctionCall): CellValue {
  const [number, isAscending] = [toNumber(wanted as CellValue), toBoolean(order as CellValue)];
  if (typeof number !== "number") return number;
  if (typeof isAscending !== "boolean") return isAscending;
  if (!isCells(list)) return ERROR.value;
  const numbers = numbersOf([list], call);
  if (!Array.isArray(numbers)) return numbers;
  if (!numbers.includes(number)) return ERROR.notAvailable;
  return numbers.filter((each) => (isAscending ? each < number : each > number)).length + 1;
}

const RANK = rangeFunction(2, 3, (index) => index === 1, rank);

export const STATISTICS_FUNCTIONS: FunctionList = [
  ["PRODUCT", ofNumbers((numbers) => (numbers.length === 0 ? 0 : finite(numbers.reduce((a, b) => a * b, 1))))],
  ["MEDIAN", ofNumbers(median)],
  ["LARGE", nth((sorted, k) => sorted[sorted.length - k])],
  ["SMALL", nth((sorted, k) => sorted[k - 1])],
  ["PERCENTILE", ofNumbersAnd(percentile)],
  ["PERCENTILE.INC", ofNumbersAnd(percentile)],
  ["QUARTILE", ofNumbersAnd(quartile)],
  ["QUARTILE.INC", ofNumbersAnd(quartile)],
  ["RANK", RANK],
  ["RANK.EQ", RANK],
  ["VAR", variances(1)],
  ["VAR.S", variances(1)],
  ["VARP", variances(0)],
  ["VAR.P", variances(0)],
  ["STDEV", deviations(1)],
  ["STDEV.S", deviations(1)],
  ["STDEVP", deviations(0)],
  ["STDEV.P", deviations(0)],
];
