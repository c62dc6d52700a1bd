/** Functions that sum and count. */

import { isErrorValue, type CellValue, type ErrorValue } from "../../model/cell";
import { spread, type Matrix } from "../matrix";
import { isCells, size, toMatrix, type Operand } from "../operand";
import { ERROR, finite, toBoolean, toNumber } from "../scalar";
import { wholeFunction, type FunctionCall, type FunctionList, type RangeFunction } from "./definition";

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

/** A function of the numbers among its parameters. */
export function ofNumbers(summarise: (numbers: readonly number[]) => CellValue): RangeFunction {
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

/** The conditions among operands: texts in cells are passed over. */
function conditionsOf(operands: readonly Operand[], { grid }: FunctionCall): boolean[] | ErrorValue {
  const results: boolean[] = [];
  for (const operand of operands) {
    if (isCells(operand)) {
      for (const value of spread(toMatrix(operand, grid))) {
        if (value === null || typeof value === "string") continue;
        const holds = toBoolean(value);
        if (typeof holds !== "boolean") return holds;
        results.push(holds);
      }
    } else {
      const holds = toBoolean(operand);
      if (typeof holds !== "boolean") return holds;
      results.push(holds);
    }
  }
  return results;
}

/** AND, OR and XOR; without any condition the result is `#VALUE!`. */
function conditions(decide: (results: readonly boolean[]) => boolean): RangeFunction {
  return wholeFunction(1, (operands, call) => {
    const results = conditionsOf(operands, call);
    if (!Array.isArray(results)) return results;
    return results.length === 0 ? ERROR.value : decide(results);
  });
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
  ["AND", conditions((results) => results.every(Boolean))],
  ["OR", conditions((results) => results.some(Boolean))],
  ["XOR", conditions((results) => results.filter(Boolean).length % 2 === 1)],
];
