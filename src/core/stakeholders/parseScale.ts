/** Scales of familiarity and keenness: decided per column, never per cell. */

import type { ScaleReading } from "../model/finding";
import type { ScaleField, ScaleValue } from "../guide/codes";
import { NO_HINTS, type ColumnHints } from "../model/mapping";
import { scaleWord } from "../words/scaleWords";
import { mapInSteps, type Steps } from "../model/steps";
import type { TableReader } from "./tableReader";
import { answerWord, isAmbiguousMark, isSingleLetter } from "../words/words";

/** One cell taken apart. */
type ScaleCell =
  | { readonly kind: "blank" }
  | { readonly kind: "mark" | "unreadable"; readonly text: string }
  | { readonly kind: "word"; readonly value: ScaleValue; readonly text: string }
  | {
      readonly kind: "number";
      readonly number: number;
      /** How the cell itself says that it is read: "80 %", "3/5"; null where the column decides. */
      readonly own: ScaleReading | null;
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
  const hinted = readingOfHints(reader.hints(field));
  const scale = numbers.length === 0 ? null : decideScale(numbers, hasWords);
  if (scale !== null && hinted === null) {
    const { reading, maximum } = scale;
    const couldBeOneToFive = reading === "0-3" && !hasWords;
    reader.add({ kind: "scale-assumed", reading, maximum, couldBeOneToFive }, "info", null, field, null);
  }
  const rate = hinted ?? { reading: scale?.reading ?? "0-3", factor: 1 };
  return yield* mapInSteps(rows, (cell, row) => valueOf(reader, row, field, cell, rate));
}

/** How numbers are mapped: the reading, and what they are multiplied by before. */
interface Rate {
  readonly reading: ScaleReading;
  readonly factor: number;
}

/** What the header says of the scale: "(1-5)", "0 à 3", "/20", "%". Null where it says nothing. */
function readingOfHints({ scale, isPercent }: ColumnHints): Rate | null {
  if (isPercent) return { reading: "percent", factor: 1 };
  if (scale === null) return null;
  const { to } = scale;
  if (to <= 3) return { reading: "0-3", factor: 1 };
  if (to <= 5) return { reading: "1-5", factor: 1 };
  return to === 100 ? { reading: "percent", factor: 1 } : { reading: "0-10", factor: 10 / to };
}

/** How the numbers of a scale column are read, without findings; null when it holds no numbers. */
export function scaleReadingOf(reader: TableReader, field: ScaleField): ScaleReading | null {
  const rows = reader.table.rows.map((_, row) => readCell(reader, row, field));
  const numbers = rows.filter((cell) => cell.kind === "number");
  const hasWords = rows.some(({ kind }) => kind === "word");
  if (numbers.length === 0) return null;
  return readingOfHints(reader.hints(field))?.reading ?? decideScale(numbers, hasWords).reading;
}

/** What a text of a scale says by itself, where no other cell has to be looked at; null when it is none of its words. */
export function scaleOfText(text: string): ScaleValue | "unknown" | null {
  const cell = readText(text.trim());
  if (cell.kind === "blank") return "unknown";
  if (cell.kind === "word") return cell.value;
  return cell.kind === "number" ? mapNumber(cell, { reading: cell.own ?? "0-3", factor: 1 }) : null;
}

/** The value of one number under a reading; null when it is off the scale. `stars` counts all stars of a text. */
export function scaleValueOf(number: number, reading: ScaleReading, stars: number | null = null): ScaleValue | null {
  return mapNumber({ kind: "number", number, own: null, stars, text: "" }, { reading, factor: 1 });
}

function readCell(reader: TableReader, row: number, field: ScaleField): ScaleCell {
  const cell = reader.readable(row, field);
  if (cell === null) return BLANK;
  if (typeof cell === "boolean") return { kind: "unreadable", text: String(cell) };
  if (typeof cell === "number") {
    const own = reader.numberFormat(row, field).includes("%") ? "percent" : null;
    return { kind: "number", number: cell, own, stars: null, text: String(cell) };
  }
  return readText(cell.trim());
}

function readText(text: string): ScaleCell {
  const stars = /^(★*)(☆*)$/.exec(text);
  if (stars) return { kind: "number", number: stars[1]?.length ?? 0, own: null, stars: text.length, text };
  const number = /^([+-]?\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text);
  if (number) {
    const value = Number((number[1] ?? "").replace(",", "."));
    const own = number[2] === "%" ? "percent" : null;
    return { kind: "number", number: own === null ? value : value / 100, own, stars: null, text };
  }
  const fraction = /^(\d+(?:[.,]\d+)?)\s?(?:\/|sur|out of|de|sobre|em)\s?(\d{1,3})$/i.exec(text);
  if (fraction) {
    const rate = readingOfHints({ ...NO_HINTS, scale: { from: 0, to: Number(fraction[2]) } });
    const value = Number((fraction[1] ?? "").replace(",", "."));
    if (rate !== null && Number(fraction[2]) > 1)
      return { kind: "number", number: value * rate.factor, own: rate.reading, stars: null, text };
  }
  const led = /^([0-5])\s?(?:[=:.)–-]|\s)\s?(?=\p{L})/u.exec(text);
  if (led && scaleWord(text) === null) {
    const word = scaleWord(text.slice(led[0].length));
    // "3 - fort" says both; the word beats the number.
    if (word !== null && word !== "unknown") return { kind: "word", value: word, text };
  }
  if (isAmbiguousMark(text)) return { kind: "mark", text };
  const word = scaleWord(text);
  if (word === "unknown" || answerWord(text) === "unknown") return BLANK;
  return word === null ? { kind: "unreadable", text } : { kind: "word", value: word, text };
}

type NumberCell = Extract<ScaleCell, { kind: "number" }>;

/** The reading of all numbers of a column; words beat numbers, which then can only be 0 to 3. */
function decideScale(numbers: readonly NumberCell[], hasWords: boolean): { reading: ScaleReading; maximum: number } {
  const undecided = numbers.filter(({ own }) => own === null);
  const values = (undecided.length > 0 ? undecided : numbers).map(({ number }) => number);
  const maximum = largest(values);
  // What every cell says itself is the scale of the column.
  const own = numbers[0]?.own ?? null;
  if (undecided.length === 0 && own !== null) return { reading: own, maximum };
  if (hasWords) return { reading: "0-3", maximum };
  const stars = numbers.flatMap((cell) => (cell.stars === null ? [] : [cell.stars]));
  if (stars.length > 0) return { reading: "stars", maximum: Math.max(largest(stars), maximum) };
  const isFraction = maximum <= 1 && values.some((value) => value > 0 && value < 1);
  if (isFraction) return { reading: "percent", maximum };
  if (maximum > 5) return { reading: "0-10", maximum };
  return { reading: maximum > 3 ? "1-5" : "0-3", maximum };
}

function valueOf(reader: TableReader, row: number, field: ScaleField, cell: ScaleCell, rate: Rate): ScaleValue | null {
  switch (cell.kind) {
    case "blank":
      return null;
    case "mark":
      reader.addCounted({ kind: "ambiguous-mark" }, "warning", row, field, cell.text);
      return null;
    case "unreadable":
      reader.addCounted({ kind: "scale-unreadable" }, "warning", row, field, cell.text);
      return null;
    case "word":
      if (isSingleLetter(cell.text))
        reader.addCounted({ kind: "ambiguous-option", readAs: String(cell.value) }, "warning", row, field, cell.text);
      return cell.value;
    case "number": {
      const value = mapNumber(cell, cell.own === null ? rate : { reading: cell.own, factor: 1 });
      if (value === null) reader.addCounted({ kind: "scale-unreadable" }, "warning", row, field, cell.text);
      return value;
    }
  }
}

function mapNumber({ number: written, own, stars }: NumberCell, { reading, factor }: Rate): ScaleValue | null {
  if (written < 0) return null;
  const number = written * factor;
  switch (reading) {
    case "percent":
      return ofShare(own === null && number > 1 ? number / 100 : number);
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

function ofShare(share: number): ScaleValue | null {
  return share > 1 ? null : share < 0.15 ? 0 : share < 0.5 ? 1 : share < 0.8 ? 2 : 3;
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
