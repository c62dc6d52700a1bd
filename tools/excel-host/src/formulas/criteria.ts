/** Conditions of COUNTIFS and SUMIFS: `">5"`, `"<>"`, `"a*"`, or a value. */

import { isErrorValue, type CellValue } from "../model/cell";
import { compare, fold, isEqual, toNumber } from "./scalar";
import { wildcardMatcher } from "./wildcards";

/** Tells whether a value meets a condition. */
export type Criterion = (value: CellValue) => boolean;

/** Conditions that were read, and how many of them are remembered; formulas of a thousand rows count the same few words. */
const MOST_READ = 1_000;
const read = new Map<string, Criterion>();

/** A condition as `readCriterion` reads it, once. */
export function parseCriterion(condition: CellValue): Criterion {
  if (typeof condition !== "string") return readCriterion(condition);
  let criterion = read.get(condition);
  if (criterion === undefined) {
    if (read.size >= MOST_READ) read.clear();
    read.set(condition, (criterion = readCriterion(condition)));
  }
  return criterion;
}

/** The folded text of a condition that is met by cells of just this text; null for every other condition. */
export function plainText(condition: CellValue): string | null {
  if (typeof condition !== "string" || /^[<>=]|[?*~]/.test(condition)) return null;
  return condition !== "" && typedText(condition) === condition ? fold(condition) : null;
}

/**
 * Reads a condition.
 *
 * A text that looks like a number also meets cells that hold this number; `?` and `*` stand for characters unless `~` is
 * before them; a blank condition means 0.
 */
function readCriterion(condition: CellValue): Criterion {
  if (isErrorValue(condition)) return (value) => isErrorValue(value) && value.error === condition.error;
  if (condition === null) return equals(0);
  if (typeof condition !== "string") return equals(condition);
  const [, operator = "", text = ""] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(condition) ?? [];
  if (text === "") return withoutText(operator);
  const wanted = typedText(text);
  switch (operator) {
    case "":
    case "=":
      return equals(wanted);
    case "<>": {
      const isMet = equals(wanted);
      return (value) => !isMet(value);
    }
    default:
      return ordered(operator, wanted);
  }
}

/** Conditions without anything behind the operator ask for blank cells. */
function withoutText(operator: string): Criterion {
  if (operator === "=") return (value) => value === null;
  if (operator === "<>") return (value) => value !== null;
  return operator === "" ? (value) => value === null || value === "" : () => false;
}

function typedText(text: string): CellValue {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (/^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(upper)) return { error: upper };
  const number = toNumber(text);
  return typeof number === "number" ? number : text;
}

function equals(wanted: CellValue): Criterion {
  if (typeof wanted === "number") return (value) => isNumberText(value, wanted);
  if (typeof wanted === "string") return textCriterion(wanted);
  if (isErrorValue(wanted)) return (value) => isErrorValue(value) && value.error === wanted.error;
  return (value) => value === wanted;
}

/** A number in a cell, or a text of a cell that reads as this number. */
function isNumberText(value: CellValue, wanted: number): boolean {
  if (typeof value === "number") return isEqual(value, wanted);
  return typeof value === "string" && /^\s*[+-]?[\d.]/.test(value) && Number(value) === wanted;
}

function textCriterion(wanted: string): Criterion {
  if (!/[?*~]/.test(wanted)) {
    const folded = fold(wanted);
    return (value) => typeof value === "string" && fold(value) === folded;
  }
  const matches = wildcardMatcher(wanted);
  return (value) => typeof value === "string" && matches(value);
}

/** An order is asked only among values of one type; blanks have none. */
function ordered(operator: string, wanted: CellValue): Criterion {
  return (value) => {
    if (typeof value !== typeof wanted || value === null || isErrorValue(value)) return false;
    const order = compare(value, wanted);
    switch (operator) {
      case "<":
        return order < 0;
      case "<=":
        return order <= 0;
      case ">":
        return order > 0;
      default:
        return order >= 0;
    }
  };
}
