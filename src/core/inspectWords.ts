/** The words of a coded column that the user is asked about. */

import type { OptionList } from "./guide/vocabulary";
import type { Finding } from "./model/finding";
import type { ColumnMapping } from "./model/mapping";
import { besideRows, type Steps } from "./model/steps";
import { isCellError, type Table } from "./model/table";
import { likelyCodes, likelyCodesInSteps } from "./words/likelyCodes";
import { isOfColumn, wordKey, type ExplainedWord } from "./words/ownWords";
import { strongParts, weakPieces } from "./words/splitParts";

/** A word of a coded column that the guide does not know, explained or not. */
export interface InspectedWord {
  readonly word: string;
  /** Rows that hold it. */
  readonly rows: number;
  /** What the user said it means, or null. */
  readonly code: string | null;
  /** Codes it most likely stands for, best first. */
  readonly likely: readonly string[];
}

/** Distinct words offered for explanation in one column; more are no vocabulary. */
const MAX_WORDS = 30;

/** Explained words first found in the column, then those that gave a finding; equal folds are one word. */
export function* wordsOfColumn(
  table: Table,
  { index, header }: ColumnMapping,
  list: OptionList,
  findings: readonly Finding[],
  words: readonly ExplainedWord[],
): Steps<InspectedWord[]> {
  const counts = new Map<string, { word: string; rows: number; code: string | null }>();
  const own = words.filter((word) => isOfColumn(word, table.name, header) && (word.list ?? list) === list);
  for (const { table: said, word, code } of own) {
    const rows = rowsWith(table, index, word);
    // What is said of every table is of no interest where it does not stand.
    if (said !== null || rows > 0) counts.set(wordKey(word), { word, code, rows });
  }
  for (const finding of findings) {
    const { value } = finding.place;
    if (!UNKNOWN_WORDS.has(finding.kind) || finding.place.header !== header || value === null) continue;
    const key = wordKey(value);
    const known = counts.get(key);
    const rows = "rows" in finding ? finding.rows : 1;
    if (known === undefined) counts.set(key, { word: value, rows, code: null });
    else if (known.code === null) known.rows += rows;
  }
  const known = [...counts.values()];
  const isVocabulary = list === "CATEGORY" || known.length <= MAX_WORDS;
  const asked = known
    // Beside so many others what one row says is a text of its own.
    .filter(({ rows, code }) => isVocabulary || rows > 1 || code !== null)
    .sort((a, b) => b.rows - a.rows || (a.word < b.word ? -1 : 1))
    .slice(0, MAX_WORDS);
  if (asked.length > 0) yield* besideRows(likelyCodesInSteps(list), table.rows.length);
  return asked.map((word) => ({ ...word, likely: likelyCodes(word.word, list) }));
}

const UNKNOWN_WORDS: ReadonlySet<string> = new Set(["unknown-category", "unknown-option", "scale-unreadable"]);

function rowsWith(table: Table, column: number, word: string): number {
  const wanted = wordKey(word);
  const holds = (text: string): boolean => wordKey(text) === wanted;
  return table.rows.filter((row) => {
    const cell = row[column] ?? null;
    if (cell === null || isCellError(cell)) return false;
    const text = String(cell);
    return holds(text) || strongParts(text).some((part) => holds(part) || weakPieces(part).some(holds));
  }).length;
}
