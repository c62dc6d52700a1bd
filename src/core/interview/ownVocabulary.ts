/** The user's own words: what a column calls "yes", "high" or "data", so that new answers read like the old ones. */

import { termsOf } from "../texts/texts";
import { holdsSeveral, isOfColumn, listOfField, wordKey, type ExplainedWord } from "../words/ownWords";
import { fold } from "../words/fold";
import type { Field, Language } from "../guide/codes";
import { optionsOf, type OptionList } from "../guide/vocabulary";
import { answerWord } from "../words/words";
import { wordsOfList } from "../words/readOptions";
import { scaleWord } from "../words/scaleWords";
import { isCellError, type Table } from "../model/table";

/** The most frequent text of a column for each code. */
export type ColumnVocabulary = ReadonlyMap<string, string | number | boolean>;

type Value = string | number | boolean;

/** Reads the words of a column; numbers of scales are left to the scale. */
export function vocabularyOf(
  table: Table,
  column: number,
  field: Field,
  words: readonly ExplainedWord[],
): ColumnVocabulary {
  const codeOf = reader(field, explained(table, column, words, listOfField(field)));
  const counts = new Map<string, Map<Value, number>>();
  for (const row of table.rows) {
    const cell = row[column] ?? null;
    if (cell === null || isCellError(cell)) continue;
    for (const value of partsOf(cell, field)) {
      const code = codeOf(value);
      if (code === null) continue;
      const texts = counts.get(code) ?? new Map<Value, number>();
      counts.set(code, texts.set(value, (texts.get(value) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([code, texts]) => [code, mostFrequent(texts)]));
}

function explained(
  table: Table,
  column: number,
  words: readonly ExplainedWord[],
  list: OptionList | null,
): ReadonlyMap<string, string> {
  const header = table.headers[column] ?? "";
  const own = words.filter((word) => isOfColumn(word, table.name, header) && (word.list ?? list) === list);
  return new Map(own.map(({ word, code }) => [wordKey(word), code]));
}

function partsOf(cell: Value, field: Field): Value[] {
  if (typeof cell !== "string") return [cell];
  const text = cell.trim();
  if (!holdsSeveral(field)) return text === "" ? [] : [text];
  return text
    .split(/[;|\n\r]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function reader(field: Field, own: ReadonlyMap<string, string>): (value: Value) => string | null {
  const list = listOfField(field);
  const index = list === null ? null : wordsOfList(list);
  return (value) => {
    if (typeof value === "boolean") return list === "YES-NO" ? (value ? "yes" : "no") : null;
    if (typeof value === "number") return list === "YES-NO" ? (value === 1 ? "yes" : value === 0 ? "no" : null) : null;
    const explainedAs = own.get(fold(value) || value);
    if (explainedAs !== undefined) return explainedAs;
    if (list === "SCALE") {
      const word = scaleWord(value);
      return word === null ? null : String(word);
    }
    if (list === "YES-NO") return answerWord(value);
    const code = index?.find(value) ?? null;
    if (code !== null) return code;
    const answer = answerWord(value);
    return answer === "no" || answer === "unknown" ? answer : null;
  };
}

function mostFrequent(counts: ReadonlyMap<Value, number>): Value {
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

/** The plain word of a language for a code of a field's list; `""` for "to ask". */
export function plainWord(field: Field, code: string, language: Language): string {
  if (code === "unknown") return "";
  const list = listOfField(field);
  const { answers } = termsOf(language);
  if (list === "YES-NO" && (code === "yes" || code === "no")) return answers[code];
  if (code === "no") return answers.none;
  const option = list === null ? undefined : optionsOf(list).find((candidate) => candidate.code === code);
  return option?.labels[language] ?? code;
}

/** The first line break, semicolon or bar of a cell, the latter two with the blanks around them. */
function firstSeparator(cell: string): string | null {
  const mark = /[\n;|]/.exec(cell);
  if (mark === null || mark[0] === "\n") return mark === null ? null : "\n";
  const before = cell.slice(0, mark.index);
  const after = cell.slice(mark.index + 1);
  return before.slice(before.trimEnd().length) + mark[0] + after.slice(0, after.length - after.trimStart().length);
}

/** What stands between several options in the cells of a column: the separator used most, `; ` by default. */
export function separatorOf(table: Table, column: number): string {
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const cell = row[column] ?? null;
    if (typeof cell !== "string") continue;
    const found = firstSeparator(cell);
    if (found !== null) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts.size === 0 ? "; " : [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
