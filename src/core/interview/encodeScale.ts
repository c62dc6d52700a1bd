/** A value of a scale as the user's column writes it: its own words, numbers or stars. */

import type { TableMapping } from "../model/mapping";
import { translateWords, type ExplainedWord } from "../words/ownWords";
import type { ScaleReading } from "../model/finding";
import type { Language, ScaleField, ScaleValue } from "../guide/codes";
import { parseScale, scaleReadingOf, scaleValueOf } from "../stakeholders/parseScale";
import { TableReader } from "../stakeholders/tableReader";
import { runToEnd } from "../model/steps";
import type { Cell, Table } from "../model/table";
import type { CellWrite, EncodedAnswer } from "./answer";
import { plainWord, vocabularyOf } from "./ownVocabulary";

type Value = CellWrite["value"];

/** Numbers tried for a value where the column has none of its own, best first. */
const NUMBERS: Readonly<Record<Exclude<ScaleReading, "stars">, readonly (readonly number[])[]>> = {
  percent: [[0], [0.3], [0.65], [0.9]],
  "0-10": [[0], [3], [6], [9]],
  "1-5": [[1], [2], [3], [5, 4]],
  "0-3": [[0], [1], [2], [3]],
};

/**
 * Encodes a value for one row. The result reads back as the value, and every other row keeps the meaning it had: where no
 * way of writing it does both, the answer is refused.
 */
export function encodeScale(
  table: Table,
  mapping: TableMapping,
  row: number,
  answer: { readonly field: ScaleField; readonly value: ScaleValue | null },
  words: readonly ExplainedWord[],
  language: Language,
): EncodedAnswer {
  const { field, value } = answer;
  const column = mapping.columns.find((candidate) => candidate.field === field)?.index;
  if (column === undefined) return { status: "needs-column", field };
  const own = vocabularyOf(table, column, field, words);
  const code = value === null ? "unknown" : String(value);
  const word = own.get(code) ?? plainWord(field, code, language);
  const values = (reading: Table): (ScaleValue | null)[] =>
    runToEnd(parseScale(readerOf(reading, mapping, words), field));
  const before = values(table);
  const isFaithful = (candidate: Value): boolean => {
    const after = values(withCell(table, row, column, candidate));
    return after.every((found, index) => found === (index === row ? value : before[index]));
  };
  const numbers = value === null ? [] : numbersFor(table, mapping, column, value, words, field);
  // The column's own way first: words where it has this word, numbers where it counts.
  const candidates: Value[] = own.has(code) ? [word, ...numbers] : [...numbers, word];
  const found = candidates.find(isFaithful);
  return found === undefined
    ? { status: "scale-would-change" }
    : { status: "writes", writes: [{ column, value: found }] };
}

function readerOf(table: Table, mapping: TableMapping, words: readonly ExplainedWord[]): TableReader {
  const fieldOf = (column: number) => mapping.columns[column]?.field ?? null;
  return new TableReader(translateWords(table, words, fieldOf), mapping);
}

function withCell(table: Table, row: number, column: number, value: Value): Table {
  const cell: Cell = value === "" ? null : value;
  const rows = table.rows.map((cells, index) =>
    index === row ? cells.map((before, position) => (position === column ? cell : before)) : cells,
  );
  return { ...table, rows };
}

/** Numbers or stars that stand for a value in this column: the ones it uses already, the most frequent first. */
function numbersFor(
  table: Table,
  mapping: TableMapping,
  column: number,
  value: ScaleValue,
  words: readonly ExplainedWord[],
  field: ScaleField,
): Value[] {
  const reading = scaleReadingOf(readerOf(table, mapping, words), field);
  if (reading === null) return [];
  if (reading === "stars") return starsFor(table, column, value);
  const used = new Map<number, number>();
  for (const row of table.rows) {
    const cell = row[column] ?? null;
    if (typeof cell === "number" && scaleValueOf(cell, reading) === value) used.set(cell, (used.get(cell) ?? 0) + 1);
  }
  const frequent = [...used].sort((a, b) => b[1] - a[1]).map(([number]) => number);
  return [...frequent, ...(NUMBERS[reading][value] ?? [])];
}

function starsFor(table: Table, column: number, value: ScaleValue): Value[] {
  const texts = table.rows.flatMap((row) => {
    const cell = row[column];
    return typeof cell === "string" && /^★*☆*$/.test(cell.trim()) ? [cell.trim()] : [];
  });
  const total = Math.max(0, ...texts.map(({ length }) => length));
  const own = texts.filter((text) => scaleValueOf(text.lastIndexOf("★") + 1, "stars", text.length) === value);
  const filled = Math.min((total > 3 ? STARS_OF_FIVE[value] : value) ?? 0, total);
  return [...own, "★".repeat(filled) + "☆".repeat(total - filled)];
}

/** Filled stars for 0 to 3 where a text has five. */
const STARS_OF_FIVE: readonly number[] = [1, 2, 3, 5];
