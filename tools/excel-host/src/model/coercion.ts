/**
 * What Excel makes of a text that is written to a cell: it reads it as if it were typed, in the en-US way whatever the
 * user's locale.
 *
 * Source: Range.values in the Office Add-ins reference, its samples, and office-js issues 229, 1559, 6687.
 */

import { parseDateText } from "./dateText";
import type { CellValue } from "./cell";

/** A text as Excel understands it. */
export type Typed =
  | { readonly kind: "blank" }
  | { readonly kind: "formula"; readonly text: string }
  /** `numberFormat` is what a General cell takes on; null leaves its format. */
  | {
      readonly kind: "value";
      readonly value: CellValue;
      readonly numberFormat: string | null;
      readonly quotePrefix: boolean;
    };

export const ERROR_VALUES: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

/** Longest text of a cell. */
export const MAX_TEXT = 32_767;

/**
 * Reads a written text.
 *
 * @param isTextCell Whether the cell's number format is `@`: then everything stays a text.
 * @param year Year of dates that name none.
 * @param date1904 Whether serial dates count from 1904: dates before stay texts.
 */
export function readTyped(text: string, isTextCell: boolean, year: number, date1904 = false): Typed {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1), numberFormat: null, quotePrefix: true };
  if (isTextCell) return plain(text);
  const trimmed = text.trim();
  return (
    readNumber(trimmed) ?? readWord(trimmed) ?? readDate(trimmed, year, date1904) ?? readFormula(text) ?? plain(text)
  );
}

function plain(value: CellValue, numberFormat: string | null = null): Typed {
  return { kind: "value", value, numberFormat, quotePrefix: false };
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?`;
const NUMBER = new RegExp(String.raw`^([+-]?)(\$?)([+-]?)(${DIGITS})(e[+-]?\d+)?(\s?%)?$`, "i");
const ACCOUNTING = new RegExp(String.raw`^\((\$?)(${DIGITS})\)$`);
const FRACTION = /^([+-]?)(\d+) (\d+)\/(\d+)$/;

function readNumber(text: string): Typed | null {
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const [, sign, whole, top, bottom] = fraction;
    const value = Number(whole) + Number(top) / Number(bottom);
    const format = (bottom ?? "").length > 1 || (top ?? "").length > 1 ? "# ??/??" : "# ?/?";
    return Number(bottom) === 0 ? null : plain(sign === "-" ? -value : value, format);
  }
  const accounting = ACCOUNTING.exec(text);
  if (accounting) return readNumber(`-${accounting[1] ?? ""}${accounting[2] ?? ""}`);
  const match = NUMBER.exec(text);
  if (match === null || !/\d/.test(match[4] ?? "") || ((match[1] ?? "") !== "" && (match[3] ?? "") !== "")) return null;
  const [, sign = "", currency = "", innerSign = "", digits = "", exponent = "", percent = ""] = match;
  const value = Number(`${sign}${innerSign}${digits.replaceAll(",", "")}${exponent}`);
  if (!Number.isFinite(value)) return null;
  const format = numberFormatOf(digits, currency !== "", exponent !== "", percent !== "");
  return plain(percent === "" ? value : value / 100, format);
}

function numberFormatOf(digits: string, isCurrency: boolean, isScientific: boolean, isPercent: boolean): string | null {
  const hasDecimals = digits.includes(".");
  if (isPercent) return hasDecimals ? "0.00%" : "0%";
  if (isScientific) return "0.00E+00";
  if (isCurrency) return hasDecimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (digits.includes(",")) return hasDecimals ? "#,##0.00" : "#,##0";
  return null;
}

/** Longest of the words that are no texts. */
const MAX_WORD = Math.max("FALSE".length, ...[...ERROR_VALUES].map((error) => error.length));

function readWord(text: string): Typed | null {
  if (text.length > MAX_WORD) return null;
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return plain(upper === "TRUE");
  return ERROR_VALUES.has(upper) ? plain({ error: upper }) : null;
}

/** Days between the first days of the two date systems. Source: "Date systems in Excel" of Microsoft's support pages. */
export const DAYS_TO_1904 = 1462;

function readDate(text: string, year: number, date1904: boolean): Typed | null {
  const date = parseDateText(text, year);
  if (date === null) return null;
  const hasDay = /[dy]/.test(date.numberFormat);
  const serial = date1904 && hasDay ? date.serial - DAYS_TO_1904 : date.serial;
  return serial < 0 ? null : plain(serial, date.numberFormat);
}

function readFormula(text: string): Typed | null {
  if (/^=./s.test(text)) return { kind: "formula", text };
  return /^[+\-@]./s.test(text) ? { kind: "formula", text: `=${text}` } : null;
}
