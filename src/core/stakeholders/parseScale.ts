/** Scales of familiarity and keenness: decided per column, never per cell. */

import type { ScaleReading } from "../model/finding";
import type { ScaleField, ScaleValue } from "../guide/codes";
import { scaleWord } from "../words/scaleWords";
import { mapInSteps, type Steps } from "../model/steps";
import type { TableReader } from "./tableReader";
import { isAmbiguousMark, isAmbiguousWord, answerWord } from "../words/words";

/** One cell taken apart. */
type ScaleCell =
  | { readonly kind: "blank" }
  | { readonly kind: "mark" | "unreadable"; readonly text: string }
  | { readonly kind: "word"; readonly value: ScaleValue; readonly text: string }
  | {
      readonly kind: "number";
      readonly number: number;
      readonly isPercent: boolean;
      readonly stars: number | null;
      readonly text: string;
    };

const BLANK: ScaleCell = { kind: "blank" };

/** Values of a scale column, one per row, with the findings about how they were read. */
export function* parseScale(reader: TableReader, field: ScaleField): Steps<(ScaleValue | null)[]> {
  if (!reader.has(field)) return [];
  const rows = yield* mapInSteps(reader.table.rows, (_, row) => readCell(reader, row, field));
  const numbers = rows.filter((cell) => cell.kind === "number");
  const hasWords = rows.some(({ kind }) => kind === "word");
  const scale = numbers.length === 0 ? null : decideScale(numbers, hasWords);
  if (scale !== null) {
    const { reading, maximum } = scale;
    const couldBeOneToFive = reading === "0-3" && !hasWords;
    reader.add({ kind: "scale-assumed", reading, maximum, couldBeOneToFive }, "info", null, field, null);
  }
  return yield* mapInSteps(rows, (cell, row) => valueOf(reader, row, field, cell, scale?.reading ?? "0-3"));
}

/** How the numbers of a scale column are read, without findings; null when it holds no numbers. */
export function scaleReadingOf(reader: TableReader, field: ScaleField): ScaleReading | null {
  const rows = reader.table.rows.map((_, row) => readCell(reader, row, field));
  const numbers = rows.filter((cell) => cell.kind === "number");
  const hasWords = rows.some(({ kind }) => kind === "word");
  return numbers.length === 0 ? null : decideScale(numbers, hasWords).reading;
}

/** The value of one number under a reading; null when it is off the scale. `stars` counts all stars of a text. */
export function scaleValueOf(number: number, reading: ScaleReading, stars: number | null = null): ScaleValue | null {
  return mapNumber({ kind: "number", number, isPercent: false, stars, text: "" }, reading);
}

function readCell(reader: TableReader, row: number, field: ScaleField): ScaleCell {
  const cell = reader.readable(row, field);
  if (cell === null) return BLANK;
  if (typeof cell === "boolean") return { kind: "unreadable", text: String(cell) };
  if (typeof cell === "number") {
    const isPercent = reader.numberFormat(row, field).includes("%");
    return { kind: "number", number: cell, isPercent, stars: null, text: String(cell) };
  }
  return readText(cell.trim());
}

function readText(text: string): ScaleCell {
  const stars = /^(★*)(☆*)$/.exec(text);
  if (stars) return { kind: "number", number: stars[1]?.length ?? 0, isPercent: false, stars: text.length, text };
  const number = /^([+-]?\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text);
  if (number) {
    const value = Number((number[1] ?? "").replace(",", "."));
    const isPercent = number[2] === "%";
    return { kind: "number", number: isPercent ? value / 100 : value, isPercent, stars: null, text };
  }
  if (isAmbiguousMark(text)) return { kind: "mark", text };
  const word = scaleWord(text);
  if (word === "unknown" || answerWord(text) === "unknown") return BLANK;
  return word === null ? { kind: "unreadable", text } : { kind: "word", value: word, text };
}

type NumberCell = Extract<ScaleCell, { kind: "number" }>;

/** The reading of all numbers of a column; words beat numbers, which then can only be 0 to 3. */
function decideScale(numbers: readonly NumberCell[], hasWords: boolean): { reading: ScaleReading; maximum: number } {
  const values = numbers.map(({ number }) => number);
  const maximum = largest(values);
  if (hasWords) return { reading: "0-3", maximum };
  const stars = numbers.flatMap((cell) => (cell.stars === null ? [] : [cell.stars]));
  if (stars.length > 0) return { reading: "stars", maximum: Math.max(largest(stars), maximum) };
  const isFraction = maximum <= 1 && values.some((value) => value > 0 && value < 1);
  if (numbers.some(({ isPercent }) => isPercent) || isFraction) return { reading: "percent", maximum };
  if (maximum > 5) return { reading: "0-10", maximum };
  return { reading: maximum > 3 ? "1-5" : "0-3", maximum };
}

function valueOf(
  reader: TableReader,
  row: number,
  field: ScaleField,
  cell: ScaleCell,
  reading: ScaleReading,
): ScaleValue | null {
  switch (cell.kind) {
    case "blank":
      return null;
    case "mark":
      reader.addCounted("ambiguous-mark", row, field, cell.text, "unknown");
      return null;
    case "unreadable":
      reader.add({ kind: "scale-unreadable" }, "warning", row, field, cell.text);
      return null;
    case "word":
      if (isAmbiguousWord(cell.text)) reader.addCounted("ambiguous-option", row, field, cell.text, String(cell.value));
      return cell.value;
    case "number": {
      const value = mapNumber(cell, reading);
      if (value === null) reader.add({ kind: "scale-unreadable" }, "warning", row, field, cell.text);
      return value;
    }
  }
}

function mapNumber({ number, stars }: NumberCell, reading: ScaleReading): ScaleValue | null {
  if (number < 0) return null;
  switch (reading) {
    case "percent":
      return number > 1 ? null : number < 0.15 ? 0 : number < 0.5 ? 1 : number < 0.8 ? 2 : 3;
    case "0-10":
      return number > 10 ? null : number < 2 ? 0 : number < 5 ? 1 : number < 8 ? 2 : 3;
    case "1-5":
      return oneToFive(number);
    case "stars":
      return stars === null || stars > 3 ? oneToFive(number) : zeroToThree(number);
    case "0-3":
      return zeroToThree(number);
  }
}

/** 1 to 5 as 0, 1, 2, 3, 3; 0 stays 0. */
function oneToFive(number: number): ScaleValue | null {
  if (number > 5) return null;
  const rounded = Math.round(number);
  return rounded <= 1 ? 0 : rounded === 2 ? 1 : rounded === 3 ? 2 : 3;
}

function zeroToThree(number: number): ScaleValue | null {
  switch (Math.round(number)) {
    case 0:
      return 0;
    case 1:
      return 1;
    case 2:
      return 2;
    case 3:
      return 3;
    default:
      return null;
  }
}

/** The largest number; the arguments of a call are too few for a column of a hundred thousand. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), -Infinity);
}
