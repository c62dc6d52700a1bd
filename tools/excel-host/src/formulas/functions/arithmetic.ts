/** Functions of single numbers. */

import type { CellValue, ErrorValue } from "../../model/cell";
import { ERROR, finite, powerOf, toNumber } from "../scalar";
import { strictNumber } from "./dates";
import { valueFunction, type FunctionList, type ValueFunction } from "./definition";

type Compute = (numbers: readonly number[]) => number | ErrorValue;

/** A function whose parameters are all numbers. */
export function numeric(
  least: number,
  most: number,
  compute: Compute,
  read: (value: CellValue) => number | ErrorValue = toNumber,
): ValueFunction {
  return valueFunction(least, most, (values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = read(value);
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

function asExcelSees(number: number): number {
  return Number(number.toPrecision(15));
}

function rounded(number: number, digits: number, rounding: (magnitude: number) => number): number {
  return asExcelSees(roundAt(number, digits, rounding));
}

/** A multiple of `step` beside a number; how often `step` goes into it is taken on the 15 digits Excel sees. */
function multiple(number: number, step: number, rounding: (quotient: number) => number): number {
  return asExcelSees(rounding(asExcelSees(number / step)) * step);
}

function ceiling([number = 0, step = 0]: readonly number[]): number | ErrorValue {
  if (number > 0 && step < 0) return ERROR.number;
  return number === 0 || step === 0 ? 0 : multiple(number, step, Math.ceil);
}

function floor([number = 0, step = 0]: readonly number[]): number | ErrorValue {
  if (number === 0) return 0;
  if (step === 0) return ERROR.divisionByZero;
  return number > 0 && step < 0 ? ERROR.number : multiple(number, step, Math.floor);
}

/** Half a step is rounded away from zero. */
function nearestMultiple([number = 0, step = 0]: readonly number[]): number | ErrorValue {
  if (number === 0 || step === 0) return 0;
  return Math.sign(number) === Math.sign(step) ? multiple(number, step, Math.round) : ERROR.number;
}

function logarithm([number = 0, base = 10]: readonly number[]): number | ErrorValue {
  if (number <= 0 || base <= 0) return ERROR.number;
  if (base === 1) return ERROR.divisionByZero;
  return base === 10 ? Math.log10(number) : Math.log(number) / Math.log(base);
}

function isEvenPart(number: number): boolean {
  return Math.trunc(Math.abs(number)) % 2 === 0;
}

function parity(wanted: boolean): ValueFunction {
  return valueFunction(1, 1, ([value = null]) => {
    const number = strictNumber(value);
    return typeof number === "number" ? isEvenPart(number) === wanted : number;
  });
}

export const ARITHMETIC_FUNCTIONS: FunctionList = [
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
  ["TRUNC", numeric(1, 2, ([number = 0, digits = 0]) => rounded(number, digits, Math.floor))],
  ["CEILING", numeric(2, 2, ceiling)],
  ["FLOOR", numeric(2, 2, floor)],
  ["MROUND", numeric(2, 2, nearestMultiple, strictNumber)],
  [
    "QUOTIENT",
    numeric(
      2,
      2,
      ([number = 0, divisor = 0]) => (divisor === 0 ? ERROR.divisionByZero : Math.trunc(number / divisor)),
      strictNumber,
    ),
  ],
  ["POWER", numeric(2, 2, ([base = 0, exponent = 0]) => powerOf(base, exponent))],
  ["EXP", numeric(1, 1, ([number = 0]) => Math.exp(number))],
  ["LN", numeric(1, 1, ([number = 0]) => (number <= 0 ? ERROR.number : Math.log(number)))],
  ["LOG", numeric(1, 2, logarithm)],
  ["LOG10", numeric(1, 1, ([number = 0]) => logarithm([number]))],
  ["PI", numeric(0, 0, () => Math.PI)],
  ["ISEVEN", parity(true)],
  ["ISODD", parity(false)],
];
