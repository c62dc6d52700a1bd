/** Tells the words of drop-down lists, which stand on a sheet of their own in many workbooks, from data. */

import { isCellError, type Cell, type Table } from "../model/table";
import { fold } from "../words/fold";
import type { Shape, ShapeList } from "./shape";
import { shapesOf } from "./valueShapes";

const LISTS: readonly ShapeList[] = ["GAIN", "RESOURCE", "INCENTIVE", "SCOPE", "ROLE", "STATUS", "STANCE", "AGREEMENT"];
/** Fewer rows prove nothing. */
const MIN_ROWS = 3;
/** More rows or columns are no lists of words, and would take long. */
const MAX_ROWS = 40;
const MAX_COLUMNS = 20;
const MAX_CHARS = 60;
/** Shapes that a word of the guide has. */
const KNOWN: ReadonlySet<Shape> = new Set<Shape>([...LISTS, "kind", "scaleWord", "yesNo", "unknown"]);
/** Share of the words of a column that are known. */
const SHARE = 0.6;

/**
 * Whether a table holds nothing but words to choose from: each column names different ones from its top on without a hole, and
 * in most columns they are words of the guide (kinds of bodies, answers, steps, statuses).
 */
export function isWordList({ headers, rows }: Table): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell !== null));
  if (filled.length < MIN_ROWS || filled.length > MAX_ROWS || headers.length > MAX_COLUMNS) return false;
  const columns = headers
    .map((_, column) => filled.map((row) => row[column] ?? null))
    .filter((cells) => cells.some((cell) => cell !== null));
  if (!columns.every(areChoices)) return false;
  const known = columns.filter((cells) => shareKnown(cells) >= SHARE).length;
  return known * 2 > columns.length;
}

/** Different short words or numbers, one under the other. */
function areChoices(cells: readonly Cell[]): boolean {
  const words = wordsOf(cells);
  if (cells.slice(0, words.length).some((cell) => cell === null)) return false;
  if (cells.some(isCellError) || words.some((word) => word.length > MAX_CHARS)) return false;
  return new Set(words.map((word) => fold(word) || word)).size === words.length;
}

function shareKnown(cells: readonly Cell[]): number {
  const words = wordsOf(cells);
  return words.filter((word) => shapesOf(word, false, LISTS).some((shape) => KNOWN.has(shape))).length / words.length;
}

function wordsOf(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell) => (cell === null || isCellError(cell) || cell === "" ? [] : [String(cell).trim()]));
}
