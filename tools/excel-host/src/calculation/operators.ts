/** Operators of formulas on single values. */

import { isErrorValue, type CellValue } from "../model/cell";
import type { ArithmeticOperator } from "../formulas/expression";
import { compare, ERROR, finite, isEqual, powerOf, toNumber, toText } from "../formulas/scalar";

type Operation = (left: CellValue, right: CellValue) => CellValue;

/** The operation of an operator; an error on either side is the result, the left one first. */
export const OPERATIONS: Readonly<Record<ArithmeticOperator, Operation>> = {
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => (b === 0 ? Number.NaN : a / b), ERROR.divisionByZero),
  "^": power,
  "&": join,
  "=": comparison(isEqual),
  "<>": comparison((a, b) => !isEqual(a, b)),
  "<": comparison((a, b) => compare(a, b) < 0),
  "<=": comparison((a, b) => compare(a, b) <= 0),
  ">": comparison((a, b) => compare(a, b) > 0),
  ">=": comparison((a, b) => compare(a, b) >= 0),
};

/** @param undefinedResult What a result that is no number stands for. */
function arithmetic(operate: (a: number, b: number) => number, undefinedResult: CellValue = ERROR.number): Operation {
  return (left, right) => {
    const a = toNumber(left);
    const b = toNumber(right);
    if (typeof a !== "number") return a;
    if (typeof b !== "number") return b;
    const result = operate(a, b);
    return Number.isNaN(result) ? undefinedResult : finite(result);
  };
}

function power(left: CellValue, right: CellValue): CellValue {
  const a = toNumber(left);
  const b = toNumber(right);
  if (typeof a !== "number") return a;
  if (typeof b !== "number") return b;
  return powerOf(a, b);
}

function join(left: CellValue, right: CellValue): CellValue {
  const a = toText(left);
  const b = toText(right);
  if (typeof a !== "string") return a;
  if (typeof b !== "string") return b;
  return a.length + b.length > 32_767 ? ERROR.value : a + b;
}

function comparison(holds: (a: CellValue, b: CellValue) => boolean): Operation {
  return (left, right) => {
    if (isErrorValue(left)) return left;
    return isErrorValue(right) ? right : holds(left, right);
  };
}

/** The sign operators and `%`. `+` changes nothing, not even the type. */
export function applyUnary(operator: "+" | "-" | "%", value: CellValue): CellValue {
  if (operator === "+") return value;
  const number = toNumber(value);
  if (typeof number !== "number") return number;
  return operator === "-" ? 0 - number : number / 100;
}
