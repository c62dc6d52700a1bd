/** Single values in formulas: how Excel turns one type into another, and compares. */

import { isErrorValue, type CellValue, type ErrorValue } from "../model/cell";
import { readTyped } from "../model/coercion";
import { NotCalculated } from "./notCalculated";

export const ERROR = {
  notAvailable: { error: "#N/A" },
  value: { error: "#VALUE!" },
  reference: { error: "#REF!" },
  name: { error: "#NAME?" },
  number: { error: "#NUM!" },
  divisionByZero: { error: "#DIV/0!" },
} as const satisfies Record<string, ErrorValue>;

/** A year that dates without one are tried with; such texts are not calculated. */
const SOME_YEAR = 2000;

const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?%?$/i;

/**
 * A value as a number: blank is 0, TRUE is 1, a text is read.
 *
 * @throws NotCalculated for a text that Excel may read as a date, a currency or the like: that depends on its locale.
 */
export function toNumber(value: CellValue): number | ErrorValue {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isErrorValue(value)) return value;
  const text = value.trim();
  if (PLAIN_NUMBER.test(text)) return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  const typed = readTyped(text, false, SOME_YEAR);
  if (typed.kind === "value" && typeof typed.value === "number")
    throw new NotCalculated(`the text "${text}" as a number`);
  return ERROR.value;
}

/** A value as a condition: numbers other than 0 hold, texts TRUE and FALSE are read. */
export function toBoolean(value: CellValue): boolean | ErrorValue {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (isErrorValue(value)) return value;
  const upper = value.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : ERROR.value;
}

/** A value as a text: numbers with 15 digits, booleans in capitals, blank as nothing. */
export function toText(value: CellValue): string | ErrorValue {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberAsText(value) : value;
}

/** Excel keeps 15 digits and writes exponents as `1E+21`, `1E-10`; it spells out what fits into 20 places. */
function numberAsText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const magnitude = Math.abs(rounded);
  if (rounded === 0) return "0";
  if (magnitude < 1e-9 || magnitude >= 1e20) {
    const [digits = "", exponent = ""] = rounded.toExponential().split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    return `${digits}E${sign}${exponent.slice(1).padStart(2, "0")}`;
  }
  if (magnitude >= 1e-6) return String(rounded);
  return rounded.toFixed(20).replace(/0+$/, "");
}

/** Held weakly: a snapshot of the heap can hold no collator. */
let dictionary: WeakRef<Intl.Collator> | null = null;

function dictionaryOrder(): Intl.Collator {
  const known = dictionary?.deref();
  if (known !== undefined) return known;
  const collator = new Intl.Collator("en", { sensitivity: "accent" });
  dictionary = new WeakRef(collator);
  return collator;
}

/** Texts that are remembered with their folded form, and how long they are; columns hold the same few words all over. */
const MOST_FOLDED = 5_000;
const LONGEST_FOLDED = 40;
const folded = new Map<string, string>();

/** A text with the differences of case taken away; accents count. */
export function fold(text: string): string {
  if (text.length > LONGEST_FOLDED) return text.toLowerCase();
  let lower = folded.get(text);
  if (lower === undefined) {
    if (folded.size >= MOST_FOLDED) folded.clear();
    folded.set(text, (lower = text.toLowerCase()));
  }
  return lower;
}

/** Two values are equal whatever the case of texts; a number never equals a text; blank equals 0, "" and FALSE. */
export function isEqual(a: CellValue, b: CellValue): boolean {
  if (typeof a === "string" && typeof b === "string") return a === b || (a.length === b.length && fold(a) === fold(b));
  if (a === null || b === null) return isBlankLike(a === null ? b : a);
  if (typeof a === "number" && typeof b === "number") return a === b || isSameNumber(a, b);
  return a === b;
}

function isBlankLike(value: CellValue): boolean {
  return value === null || value === 0 || value === "" || value === false;
}

/** Excel compares 15 digits. */
function isSameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * 1e-14 && a.toPrecision(15) === b.toPrecision(15);
}

const RANKS = { number: 0, string: 1, boolean: 2 } as const;

/** Negative when `a` comes before `b`: numbers before texts before booleans, texts in the order of a dictionary. */
export function compare(a: CellValue, b: CellValue): number {
  if (isEqual(a, b)) return 0;
  const [left, right] = [likeTheOther(a, b), likeTheOther(b, a)];
  if (typeof left === "string" && typeof right === "string") return dictionaryOrder().compare(left, right);
  if (typeof left === "number" && typeof right === "number") return left - right;
  return rank(left) - rank(right) || Number(left) - Number(right);
}

/** A blank takes the type of what it is compared with. */
function likeTheOther(value: CellValue, other: CellValue): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: string | number | boolean): number {
  return typeof value === "number" ? RANKS.number : typeof value === "string" ? RANKS.string : RANKS.boolean;
}

/** A calculated number, or `#NUM!` when it left the range of numbers. */
export function finite(value: number): number | ErrorValue {
  return Number.isFinite(value) ? value : ERROR.number;
}

/** A power; Excel leaves 0 to the power of 0 undefined. */
export function powerOf(base: number, exponent: number): number | ErrorValue {
  if (base === 0 && exponent <= 0) return exponent === 0 ? ERROR.number : ERROR.divisionByZero;
  return finite(base ** exponent);
}
