/** Checksums of cells: what a run wrote is remembered without being repeated. */

import type { PlanCell } from "../model/plan";
import { formulaShape } from "./formulaShape";

/** Characters of one checksum: 24 bits in base 64. */
export const CHECKSUM_CHARS = 4;
/** Takes checksums apart that stand one after the other. */
export const CHECKSUMS = new RegExp(`.{${CHECKSUM_CHARS}}`, "g");
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Checksums of the cells of one row, one after the other. An empty text and an empty cell are the same. */
export function rowChecksums(cells: readonly PlanCell[]): string {
  // Joined, and not added one by one: V8 would keep each sum with what was added to it, for as long as the history is.
  return cells.map(cellChecksum).join("");
}

/** Of formulas that are the same in many cells: by the cell, and by their text where each cell was read for itself. */
const OF_FORMULAS = new WeakMap<object, string>();
const OF_FORMULA_TEXTS = new Map<string, string>();
/** Most cells of a column hold the same text, so a few suffice. */
const MOST_FORMULA_TEXTS = 500;

/** The checksum of a cell: of its value and of whether it is a text, a number or a logical value. */
export function cellChecksum(cell: PlanCell): string {
  if (typeof cell !== "object" || cell === null) return checksumOf(cell);
  const known = OF_FORMULAS.get(cell) ?? OF_FORMULA_TEXTS.get(cell.formula) ?? checksumOf(cell);
  OF_FORMULAS.set(cell, known);
  if (OF_FORMULA_TEXTS.size < MOST_FORMULA_TEXTS) OF_FORMULA_TEXTS.set(cell.formula, known);
  return known;
}

function checksumOf(cell: PlanCell): string {
  const text = canonical(cell);
  const known = REMEMBERED.get(text);
  if (known !== undefined) return known;
  const hash = folded(text);
  const sum = `${digit(hash >>> 18)}${digit(hash >>> 12)}${digit(hash >>> 6)}${digit(hash)}`;
  if (text.length <= MOST_REMEMBERED_CHARS && REMEMBERED.size < MOST_REMEMBERED) REMEMBERED.set(text, sum);
  return sum;
}

/** Marks, words and small numbers stand in thousands of cells. */
const REMEMBERED = new Map<string, string>();
const MOST_REMEMBERED = 5_000;
const MOST_REMEMBERED_CHARS = 40;

function digit(bits: number): string {
  return DIGITS.charAt(bits & 63);
}

function canonical(cell: PlanCell): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "object") return `=${formulaShape(cell.formula)}`;
  return `${typeof cell} ${String(cell)}`;
}

/** A mark of a text: 64 bits in base 36, so that among many texts no two have the same. */
export function textMark(text: string): string {
  return `${fnv1a(text, 0x811c9dc5).toString(36)}-${fnv1a(text, 0x9e3779b9).toString(36)}`;
}

/** 32-bit FNV-1a, folded to 24 bits. */
function folded(text: string): number {
  const hash = fnv1a(text, 0x811c9dc5);
  return ((hash >>> 24) ^ hash) & 0xffffff;
}

/** 32-bit FNV-1a over UTF-16 units, from a basis. */
function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
