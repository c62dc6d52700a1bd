/** Functions of texts. */

import type { CellValue, ErrorValue } from "../../model/cell";
import { MAX_TEXT } from "../../model/coercion";
import { spread } from "../matrix";
import { isCells, toMatrix } from "../operand";
import { ERROR, toBoolean, toNumber, toText } from "../scalar";
import { valueFunction, wholeFunction, type FunctionList, type RangeFunction, type ValueFunction } from "./definition";

/** A function of one text. */
export function ofText(compute: (text: string) => CellValue): ValueFunction {
  return valueFunction(1, 1, ([value = null]) => {
    const text = toText(value);
    return typeof text === "string" ? compute(text) : text;
  });
}

/** LEFT and RIGHT: a text and how many characters of it. */
function partOf(cut: (text: string, length: number) => string): ValueFunction {
  return valueFunction(1, 2, ([value = null, count = 1]) => {
    const text = toText(value);
    const length = toNumber(count);
    if (typeof text !== "string") return text;
    if (typeof length !== "number") return length;
    return length < 0 ? ERROR.value : cut(text, Math.trunc(length));
  });
}

function middle([value = null, from = null, count = null]: readonly CellValue[]): CellValue {
  const text = toText(value);
  const start = toNumber(from);
  const length = toNumber(count);
  if (typeof text !== "string") return text;
  if (typeof start !== "number") return start;
  if (typeof length !== "number") return length;
  return start < 1 || length < 0
    ? ERROR.value
    : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(length));
}

function substitute([value = null, old = null, replacement = null, occurrence]: readonly CellValue[]): CellValue {
  const [text, wanted, put] = [toText(value), toText(old), toText(replacement)];
  if (typeof text !== "string") return text;
  if (typeof wanted !== "string") return wanted;
  if (typeof put !== "string") return put;
  if (wanted === "") return text;
  if (occurrence === undefined) return limited(text.replaceAll(wanted, () => put));
  const number = toNumber(occurrence);
  if (typeof number !== "number") return number;
  if (number < 1) return ERROR.value;
  const parts = text.split(wanted);
  const place = Math.trunc(number);
  if (place >= parts.length) return text;
  return limited(parts.slice(0, place).join(wanted) + put + parts.slice(place).join(wanted));
}

/** A text that a cell holds, or the error of one that is too long. */
export function limited(text: string): string | ErrorValue {
  return text.length > MAX_TEXT ? ERROR.value : text;
}

/** Joins texts; `delimiter` and whether blanks are skipped come first in TEXTJOIN. */
function joined(isDelimited: boolean): RangeFunction["run"] {
  return (operands, { grid }) => {
    const delimiter = isDelimited ? toText(toMatrix(operands[0] ?? null, grid).values[0] ?? null) : "";
    const skipsBlank = isDelimited ? toBoolean(toMatrix(operands[1] ?? null, grid).values[0] ?? null) : false;
    if (typeof delimiter !== "string") return delimiter;
    if (typeof skipsBlank !== "boolean") return skipsBlank;
    const texts: string[] = [];
    for (const operand of isDelimited ? operands.slice(2) : operands) {
      for (const value of isCells(operand) ? spread(toMatrix(operand, grid)) : [operand]) {
        const text = toText(value);
        if (typeof text !== "string") return text;
        if (text !== "" || !skipsBlank) texts.push(text);
      }
    }
    return limited(texts.join(delimiter));
  };
}

export const TEXT_FUNCTIONS: FunctionList = [
  ["LEN", ofText((text) => text.length)],
  ["UPPER", ofText((text) => text.toUpperCase())],
  ["LOWER", ofText((text) => text.toLowerCase())],
  // Only the plain space: a no-break space stays, as in Excel.
  ["TRIM", ofText((text) => text.replace(/ {2,}/g, " ").replace(/^ | $/g, ""))],
  ["LEFT", partOf((text, length) => text.slice(0, length))],
  ["RIGHT", partOf((text, length) => (length === 0 ? "" : text.slice(-length)))],
  ["MID", valueFunction(3, 3, middle)],
  ["SUBSTITUTE", valueFunction(3, 4, substitute)],
  ["EXACT", valueFunction(2, 2, ([a = null, b = null]) => toText(a) === toText(b))],
  ["T", valueFunction(1, 1, ([value = null]) => (typeof value === "string" ? value : ""))],
  ["N", valueFunction(1, 1, ([value = null]) => (typeof value === "number" ? value : value === true ? 1 : 0))],
  ["CONCATENATE", valueFunction(1, 255, (values) => limited(values.map(textOf).join("")))],
  ["CONCAT", wholeFunction(1, joined(false))],
  ["TEXTJOIN", wholeFunction(3, joined(true))],
];

/** Errors never reach a function of single values. */
function textOf(value: CellValue): string {
  const text = toText(value);
  return typeof text === "string" ? text : text.error;
}
