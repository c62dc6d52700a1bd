/** What scripts hand in, looked at before it is taken. */

import { isValidFormat } from "numfmt";

import { HostError } from "./hostError";
import { namedColor } from "./namedColors";

/** A boolean that was handed in. @throws HostError `InvalidArgument` when it is none. */
export function booleanInput(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument", "The argument must be true or false.");
  return value;
}

/** A finite number that was handed in, within bounds. @throws HostError `InvalidArgument` when it is none. */
export function numberInput(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least || value > most) {
    throw new HostError("InvalidArgument", `The argument must be a number from ${least} to ${most}.`);
  }
  return value;
}

/** A text that was handed in. @throws HostError `InvalidArgument` when it is none. */
export function textInput(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument", "The argument must be a text.");
  return value;
}

/** One of the allowed words, compared without case as Excel does. @throws HostError `InvalidArgument` for another. */
export function wordInput<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const lower = typeof value === "string" ? value.toLowerCase() : "";
  const word = words.find((candidate) => candidate.toLowerCase() === lower);
  if (word === undefined) throw new HostError("InvalidArgument", `The argument must be one of ${words.join(", ")}.`);
  return word;
}

/** Longest number format. Source: "Excel specifications and limits" of Microsoft, contents of a cell's format. */
const MAX_NUMBER_FORMAT = 255;

/** A number format code that was handed in. @throws HostError `InvalidArgument` for one that Excel cannot read. */
export function numberFormatInput(value: unknown): string {
  const code = typeof value === "number" ? String(value) : textInput(value);
  if (code.length > MAX_NUMBER_FORMAT || !isValidFormat(code))
    throw new HostError("InvalidArgument", `"${code.slice(0, 100)}" is no number format.`);
  return code;
}

/** A colour as `#RRGGBB`, from `#RRGGBB`, `RRGGBB` or an HTML name. @throws HostError `InvalidArgument` for another text. */
export function colorInput(value: unknown): string {
  const text = textInput(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = hex === undefined ? namedColor(text) : `#${hex.toUpperCase()}`;
  if (color === undefined) throw new HostError("InvalidArgument", `"${text}" is no colour: write #RRGGBB.`);
  return color;
}
