/**
 * How like a column is to those of other lists: a linear model of the words of its header, of what stands beside it and of
 * the shapes of its values, learned from the lists of the reading corpus whose columns people have labelled.
 *
 * The weights are data (`guide/columnLikeness.json`), written by `npm run learn`. Words of a header count whole, in pairs
 * and by four letters at a time, so that a word that was never met is known by its relatives.
 */

import learned from "../guide/columnLikeness.json";
import type { Field } from "../guide/codes";
import { fold } from "../words/fold";
import type { ColumnProfile } from "./columnProfile";

/** What a column may be: a field, or nothing the product has. */
export type LikeMeaning = Field | "outside";

/** A column as the model sees it. */
export interface ColumnSight {
  readonly headers: readonly string[];
  /** Zero-based position among them. */
  readonly index: number;
  readonly profile: ColumnProfile;
}

/** The weights of a model, packed: see {@link packedWeight}. */
export interface LikenessWeights {
  /** What the places of a packed weight stand for. */
  readonly meanings: readonly string[];
  /** Of each feature the meanings it speaks for or against, two characters each. */
  readonly weights: Readonly<Record<string, string>>;
}

/** The weights that are learned from the whole seen half of the corpus. */
export const LEARNED: LikenessWeights = learned;

/** Something that is true of a column, and how much: `["w:ville", 1]`. */
export type Feature = readonly [name: string, value: number];

/** Longer headers are sentences; their ends say little. */
const MAX_LENGTH = 200;
/** The words beside a column count less than its own. */
const BESIDE = 0.5;
const LETTERS = 4;
const FIRST_COLUMNS = 3;
const MOST_WORDS = 6;

/** What is true of a column. */
export function featuresOf({ headers, index, profile }: ColumnSight): Feature[] {
  const words = wordsOf(headers[index]);
  const pairs = words.slice(1).map((word, place) => `b:${words[place] ?? ""} ${word}`);
  const [first, last] = [words[0], words.at(-1)];
  const ends = first === undefined || last === undefined ? [] : [`f:${first}`, `l:${last}`];
  const whole = words.map((word) => `w:${word}`);
  const said = [
    "any",
    ...whole,
    ...pairs,
    ...ends,
    ...words.flatMap(partsOf),
    `n:${Math.min(words.length, MOST_WORDS)}`,
  ];
  const beside: Feature[] = [
    ...wordsOf(headers[index - 1]).map((word): Feature => [`before:${word}`, BESIDE]),
    ...wordsOf(headers[index + 1]).map((word): Feature => [`after:${word}`, BESIDE]),
  ];
  const place: Feature[] = [["place", index / headers.length]];
  if (index < FIRST_COLUMNS) place.push([`place:${index}`, 1]);
  return [...said.map((name): Feature => [name, 1]), ...beside, ...shapesOf(profile), ...place];
}

function wordsOf(header: string | undefined): string[] {
  const spaced = (header ?? "")
    .slice(0, MAX_LENGTH)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/_/g, " ");
  return fold(spaced).split(" ").filter(Boolean);
}

/** Four letters at a time, with its beginning and its end. */
function partsOf(word: string): string[] {
  const whole = `^${word}$`;
  return Array.from(
    { length: Math.max(0, whole.length - LETTERS + 1) },
    (_, at) => `g:${whole.slice(at, at + LETTERS)}`,
  );
}

function shapesOf({ distinct, filled, rows, counts, isCount }: ColumnProfile): Feature[] {
  if (distinct === 0) return [["empty", 1]];
  const shares = Object.entries(counts).map(([shape, count]): Feature => [`s:${shape}`, count / distinct]);
  const how: Feature[] = [
    ["distinct", distinct / filled],
    ["filled", filled / Math.max(1, rows)],
  ];
  if (isCount) how.push(["count", 1]);
  if (distinct === 1) how.push(["one", 1]);
  return [...shares, ...how];
}

/**
 * How likely each meaning is, as shares of one.
 *
 * @param weights What was learned; of a model with no meanings nothing is likely.
 */
export function likenessOf(sight: ColumnSight, weights: LikenessWeights): ReadonlyMap<LikeMeaning, number> {
  const sums = weights.meanings.map(() => 0);
  for (const [name, value] of featuresOf(sight)) {
    const packed = Object.hasOwn(weights.weights, name) ? weights.weights[name] : undefined;
    if (packed === undefined) continue;
    for (const [meaning, weight] of unpacked(packed)) sums[meaning] = (sums[meaning] ?? 0) + weight * value;
  }
  const shares = sharesOf(sums);
  // The file holds codes of fields, which a test compares with them.
  return new Map(weights.meanings.map((meaning, at) => [meaning as LikeMeaning, shares[at] ?? 0]));
}

/** Sums of weights as shares of one: each grows by the same factor with each step of its sum. */
export function sharesOf(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const likely = sums.map((sum) => Math.exp(sum - most));
  const all = likely.reduce((total, share) => total + share, 0);
  return likely.map((share) => share / all);
}

/** Characters that stand for numbers: printable ones of ASCII that JSON and JavaScript write as they are. */
const DIGITS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .join("")
  .replace(/["'\\`$<]/g, "");
/** The place of a weight of nothing. */
const MIDDLE = Math.floor(DIGITS.length / 2);
/** Weights are kept in tenths. */
const STEP = 0.1;

/** A meaning, by its place, and what a feature weighs for it: two characters. Weights beyond the ends of the scale are cut. */
export function packedWeight(meaning: number, weight: number): string {
  const place = Math.max(0, Math.min(DIGITS.length - 1, Math.round(weight / STEP) + MIDDLE));
  return `${DIGITS.charAt(meaning)}${DIGITS.charAt(place)}`;
}

function* unpacked(packed: string): Generator<readonly [meaning: number, weight: number]> {
  for (let at = 0; at + 1 < packed.length; at += 2)
    yield [DIGITS.indexOf(packed.charAt(at)), (DIGITS.indexOf(packed.charAt(at + 1)) - MIDDLE) * STEP];
}
