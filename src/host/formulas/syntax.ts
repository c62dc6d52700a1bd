/** Formulas as Office.js takes and gives them, and as the file stores them. */

import { parse, tokenize, type Token } from "@borgar/fx";

import { HostError } from "../protocol/hostError";
import { formatStructured, parseStructured, tableAt, type FormulaPlace } from "./structuredReference";

export type { FormulaPlace };

/** Longest formula Excel takes. */
const MAX_FORMULA = 8192;

/** Functions that came after Excel 2007 and carry a prefix in the file. Source: [MS-XLSX] 2.2.2, future functions. */
const FUTURE = new Set(
  (
    "CONCAT TEXTJOIN IFS SWITCH MAXIFS MINIFS IFNA XOR DAYS SHEET SHEETS FORMULATEXT ISFORMULA NUMBERVALUE UNICHAR UNICODE ENCODEURL ISOWEEKNUM " +
    "BASE DECIMAL ARABIC COMBINA PERMUTATIONA RRI PDURATION AGGREGATE STDEV.S STDEV.P VAR.S VAR.P RANK.EQ RANK.AVG PERCENTILE.INC PERCENTILE.EXC " +
    "QUARTILE.INC QUARTILE.EXC MODE.SNGL MODE.MULT NORM.DIST NORM.INV CEILING.MATH FLOOR.MATH XLOOKUP XMATCH LET LAMBDA UNIQUE SEQUENCE RANDARRAY " +
    "SORTBY TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED"
  ).split(" "),
);
const FUTURE_SHEET = new Set(["FILTER", "SORT"]);

/**
 * The stored form of a formula with a leading `=`: structured references with their table, newer functions with their prefix.
 *
 * @throws HostError `InvalidArgument` when Excel would not take the formula.
 */
export function toStoredFormula(text: string, place: FormulaPlace): string {
  if (text.length > MAX_FORMULA + 1) throw new HostError("InvalidArgument", `A formula has at most ${MAX_FORMULA} characters.`);
  checkSyntax(text);
  return tokenize(text.slice(1), { mergeRefs: true }).map((token) => storedToken(token, place)).join("");
}

function checkSyntax(text: string): void {
  try {
    parse(tokenize(text, { mergeRefs: true }));
  } catch (error) {
    throw new HostError("InvalidArgument", `The formula ${text.slice(0, 100)} is not valid: ${error instanceof Error ? error.message : ""}`);
  }
}

function storedToken({ type, value }: Token, place: FormulaPlace): string {
  if (type === "structured") {
    const reference = parseStructured(value);
    if (reference === null) throw new HostError("InvalidArgument", `${value} is no reference.`);
    const table = reference.table || tableAt(place);
    if (table === null) throw new HostError("InvalidArgument", `${value} stands in no table.`);
    return formatStructured({ ...reference, table });
  }
  if (type !== "func") return value;
  const name = value.toUpperCase();
  if (FUTURE_SHEET.has(name)) return `_xlfn._xlws.${name}`;
  return FUTURE.has(name) ? `_xlfn.${name}` : name;
}

/** What `Range.formulas` gives for a stored formula: with `=`, without prefixes, `[@Column]` for this row. */
export function toDisplayedFormula(stored: string): string {
  const plain = stored.replace(/_xlfn\.(?:_xlws\.)?/g, "");
  return `=${plain.replace(/\[\[#This Row\],\[((?:[^\]']|'.)*)\]\]/g, (_, column: string) => (/^[\p{L}\p{N}_]+$/u.test(column) ? `[@${column}]` : `[@[${column}]]`))}`;
}
