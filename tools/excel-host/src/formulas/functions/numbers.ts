/** Functions that sum, count and round. */

import { isErrorValue, type CellValue, type ErrorValue } from "../../model/cell";
import { spread, type Matrix } from "../matrix";
import { isCells, size, toMatrix, type Operand } from "../operand";
import { ERROR, finite, toBoolean, toNumber } from "../scalar";
import { valueFunction, wholeFunction, type FunctionCall, type FunctionList, type RangeFunction } from "./definition";

/**
 * The numbers among operands: of cells only what is stored as a number counts, what is written into the formula is read.
 *
 * @returns The first error instead, if there is one.
 */
export function numbersOf(operands: readonly Operand[], { grid }: FunctionCall): number[] | ErrorValue {
  const numbers: number[] = [];
  for (const operand of operands) {
    if (!isCells(operand)) {
      const number = toNumber(operand);
      if (typeof number !== "number") return number;
      numbers.push(number);
      continue;
    }
    for (const value of toMatrix(operand, grid).values) {
      if (typeof value === "number") numbers.push(value);
      else if (isErrorValue(value)) return value;
    }
  }
  return numbers;
}

function ofNumbers(summarise: (numbers: readonly number[]) => CellValue): RangeFunction {
  return wholeFunction(1, (operands, call) => {
    const numbers = numbersOf(operands, call);
    return Array.isArray(numbers) ? summarise(numbers) : numbers;
  });
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function average(numbers: readonly number[]): CellValue {
  return numbers.length === 0 ? ERROR.divisionByZero : finite(sum(numbers) / numbers.length);
}

function largest(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b));
}

function smallest(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b));
}

/** Errors and texts in cells are not counted as numbers, and do no harm. */
function count(operands: readonly Operand[], { grid }: FunctionCall): number {
  let total = 0;
  for (const operand of operands) {
    if (isCells(operand)) total += toMatrix(operand, grid).values.filter((value) => typeof value === "number").length;
    else if (operand !== null && typeof toNumber(operand) === "number") total += 1;
  }
  return total;
}

/** Everything that is not blank, `""` of a formula included. */
function countFilled(operands: readonly Operand[], { grid }: FunctionCall): number {
  let total = 0;
  for (const operand of operands) {
    total += isCells(operand) ? toMatrix(operand, grid).values.filter((value) => value !== null).length : 1;
  }
  return total;
}

function countBlank([operand = null]: readonly Operand[], { grid }: FunctionCall): number {
  const filled = toMatrix(operand, grid).values.filter((value) => value !== null && value !== "").length;
  return size(operand) - filled;
}

/** Sums the products of values at the same places; what is no number counts as 0. */
function sumProduct(operands: readonly Operand[], { grid }: FunctionCall): CellValue {
  const matrices = operands.map((operand) => toMatrix(operand, grid));
  const [first] = matrices;
  if (first === undefined || matrices.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns))
    return ERROR.value;
  for (const { values } of matrices) {
    const error = values.find(isErrorValue);
    if (error !== undefined) return error;
  }
  const shortest = Math.min(...matrices.map(({ values }) => values.length));
  let total = 0;
  for (let index = 0; index < shortest; index += 1) total += productAt(matrices, index);
  return finite(total);
}

function productAt(matrices: readonly Matrix[], index: number): number {
  let product = 1;
  for (const { values } of matrices) {
    const value = values[index];
    product *= typeof value === "number" ? value : 0;
  }
  return product;
}

/** AND and OR: texts in cells are passed over; without any condition the result is `#VALUE!`. */
function conditions(isEnough: (holds: boolean) => boolean): RangeFunction["run"] {
  return (operands, { grid }) => {
    let result: boolean | null = null;
    for (const operand of operands) {
      for (const value of isCells(operand) ? spread(toMatrix(operand, grid)) : [operand]) {
        if (isCells(operand) && (value === null || typeof value === "string")) continue;
        const holds = toBoolean(value);
        if (typeof holds !== "boolean") return holds;
        if (result === null || isEnough(holds)) result = holds;
      }
    }
    return result ?? ERROR.value;
  };
}

function numeric(least: number, most: number, compute: (numbers: readonly number[]) => number | ErrorValue) {
  return valueFunction(least, most, (values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = toNumber(value);
      if (typeof number !== "number") return number;
      numbers.push(number);
    }
    const result = compute(numbers);
    return typeof result === "number" ? finite(result) : result;
  });
}

/** Rounds half away from zero at a decimal place, on the 15 digits Excel sees. */
function roundAt(number: number, digits: number, rounding: (magnitude: number) => number): number {
  const places = Math.trunc(digits);
  const shifted = Number(
    `${Math.abs(number).toPrecision(15)}e${places}`.replace(/e([+-]\d+)e/, (_, power: string) => `e${Number(power)}+`),
  );
  const scaled = Number.isNaN(shifted) ? Math.abs(number) * 10 ** places : shifted;
  return Math.sign(number) * rounding(scaled) * 10 ** -places;
}

function rounded(number: number, digits: number, rounding: (magnitude: number) => number): number {
  return Number(roundAt(number, digits, rounding).toPrecision(15));
}

export const NUMBER_FUNCTIONS: FunctionList = [
  ["SUM", ofNumbers((numbers) => finite(sum(numbers)))],
  ["AVERAGE", ofNumbers(average)],
  ["MAX", ofNumbers(largest)],
  ["MIN", ofNumbers(smallest)],
  ["COUNT", wholeFunction(1, count)],
  ["COUNTA", wholeFunction(1, countFilled)],
  ["COUNTBLANK", wholeFunction(1, countBlank, 1)],
  ["SUMPRODUCT", { ...wholeFunction(1, sumProduct), takesArrays: true }],
  [
    "AND",
    wholeFunction(
      1,
      conditions((holds) => !holds),
    ),
  ],
  [
    "OR",
    wholeFunction(
      1,
      conditions((holds) => holds),
    ),
  ],
  ["ABS", numeric(1, 1, ([number = 0]) => Math.abs(number))],
  ["INT", numeric(1, 1, ([number = 0]) => Math.floor(number))],
  ["SIGN", numeric(1, 1, ([number = 0]) => Math.sign(number))],
  ["SQRT", numeric(1, 1, ([number = 0]) => (number < 0 ? ERROR.number : Math.sqrt(number)))],
  [
    "MOD",
    numeric(2, 2, ([number = 0, divisor = 0]) =>
      divisor === 0 ? ERROR.divisionByZero : number - divisor * Math.floor(number / divisor),
    ),
  ],
  ["ROUND", numeric(2, 2, ([number = 0, digits = 0]) => rounded(number, digits, Math.round))],
  ["ROUNDUP", numeric(2, 2, ([number = 0, digits = 0]) => rounded(number, digits, Math.ceil))],
  ["ROUNDDOWN", numeric(2, 2, ([number = 0, digits = 0]) => rounded(number, digits, Math.floor))],
];
