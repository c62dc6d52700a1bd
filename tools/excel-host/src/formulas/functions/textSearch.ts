/** Functions that find and change parts of texts, and those of characters. */

import type { CellValue } from "../../model/cell";
import { MAX_TEXT } from "../../model/coercion";
import { ERROR, toNumber, toText } from "../scalar";
import { wildcardMatcher } from "../wildcards";
import { valueFunction, type FunctionList, type ValueFunction } from "./definition";
import { limited, ofText } from "./text";

/** A text without case, character by character, so that places stay. */
function folded(text: string): string {
  return Array.from(text, (character) => {
    const lower = character.toLowerCase();
    return lower.length === character.length ? lower : character;
  }).join("");
}

/** FIND and SEARCH: the place, from 1, of a text within another. */
function place(find: (wanted: string, text: string, from: number) => number): ValueFunction {
  return valueFunction(2, 3, ([wantedValue = null, value = null, start = 1]) => {
    const [wanted, text, from] = [toText(wantedValue), toText(value), toNumber(start)];
    if (typeof wanted !== "string") return wanted;
    if (typeof text !== "string") return text;
    if (typeof from !== "number") return from;
    const first = Math.trunc(from) - 1;
    if (first < 0 || first > text.length) return ERROR.value;
    const found = find(wanted, text, first);
    return found < 0 ? ERROR.value : found + 1;
  });
}

function search(wanted: string, text: string, from: number): number {
  if (!/[?*~]/.test(wanted)) return folded(text).indexOf(folded(wanted), from);
  const begins = wildcardMatcher(`${wanted}*`);
  // What stands nowhere is told in one go through the text.
  if (!wildcardMatcher(`*${wanted}*`)(text.slice(from))) return -1;
  for (let start = from; start <= text.length; start += 1) if (begins(text.slice(start))) return start;
  return -1;
}

function replace([value = null, start = null, count = null, put = null]: readonly CellValue[]): CellValue {
  const [text, from, length, replacement] = [toText(value), toNumber(start), toNumber(count), toText(put)];
  if (typeof text !== "string") return text;
  if (typeof from !== "number") return from;
  if (typeof length !== "number") return length;
  if (typeof replacement !== "string") return replacement;
  const first = Math.trunc(from) - 1;
  if (first < 0 || length < 0) return ERROR.value;
  return limited(text.slice(0, first) + replacement + text.slice(first + Math.trunc(length)));
}

function repeat([value = null, count = null]: readonly CellValue[]): CellValue {
  const [text, times] = [toText(value), toNumber(count)];
  if (typeof text !== "string") return text;
  if (typeof times !== "number") return times;
  if (times < 0 || text.length * Math.trunc(times) > MAX_TEXT) return ERROR.value;
  return text.repeat(Math.trunc(times));
}

/** Each letter that follows no letter becomes a capital, the others small. */
function proper(text: string): string {
  return text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** Characters of CHAR and CODE: the code page of Windows. */
const WINDOWS = new TextDecoder("windows-1252");

function character(code: number): string {
  return WINDOWS.decode(Uint8Array.of(code));
}

const CODES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, code) => [character(code), code] as const),
);

/** Characters outside the code page have the code of a question mark. */
const QUESTION_MARK = 63;

/** CHAR and UNICHAR: a character by its number. */
function byNumber(most: number, write: (code: number) => CellValue): ValueFunction {
  return valueFunction(1, 1, ([value = null]) => {
    const number = toNumber(value);
    if (typeof number !== "number") return number;
    const code = Math.trunc(number);
    return code < 1 || code > most ? ERROR.value : write(code);
  });
}

/** Half of a pair that stands for one character. */
function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

export const TEXT_SEARCH_FUNCTIONS: FunctionList = [
  ["FIND", place((wanted, text, from) => text.indexOf(wanted, from))],
  ["SEARCH", place(search)],
  ["REPLACE", valueFunction(4, 4, replace)],
  ["REPT", valueFunction(2, 2, repeat)],
  ["PROPER", ofText(proper)],
  // eslint-disable-next-line no-control-regex -- CLEAN takes just these away
  ["CLEAN", ofText((text) => text.replace(/[\u0000-\u001f]/g, ""))],
  ["CHAR", byNumber(255, character)],
  ["UNICHAR", byNumber(0x10ffff, (code) => (isHalf(code) ? ERROR.notAvailable : String.fromCodePoint(code)))],
  ["CODE", ofText((text) => (text === "" ? ERROR.value : (CODES.get(text.charAt(0)) ?? QUESTION_MARK)))],
];
