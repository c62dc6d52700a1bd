/** What is to be settled about the columns of a table: proposals, words, and what stands already. */

import type { Field } from "../../core/guide/codes";
import type { InspectedColumn, TableInspection } from "../../core/inspectTable";
import type { InspectedWord } from "../../core/inspectWords";
import { withColumn, withWord, type SavedChoices } from "../../core/memory/choices";
import type { MappingReason, PinnedColumn, ScaleChoice } from "../../core/model/mapping";
import type { OwnWord } from "../../core/words/ownWords";

/** What was asked about a column when the screen came; it stays where it is, whatever is answered. */
export interface AskedMeaning {
  readonly field: Field;
  readonly reason: MappingReason | null;
  readonly isEvident: boolean;
}

/** Where a column stands on the screen: asked about, or in one of the two folded lists. */
export type ColumnPlace = AskedMeaning | "understood" | "left";

/** The places of the columns of one table, by index, as they were when the screen came. */
export interface TablePlaces {
  readonly hasNames: boolean;
  readonly places: ReadonlyMap<number, ColumnPlace>;
}

export function placesOf({ columns }: TableInspection): TablePlaces {
  const places = columns.map((column): readonly [number, ColumnPlace] => [column.index, placeOf(column)]);
  return { hasNames: hasNames(columns), places: new Map(places) };
}

function placeOf({ field, proposal, reason, isEvident }: InspectedColumn): ColumnPlace {
  if (field !== null) return "understood";
  // Which column holds the names is a question of its own.
  return proposal === null || proposal === "name" ? "left" : { field: proposal, reason, isEvident };
}

export function hasNames(columns: readonly InspectedColumn[]): boolean {
  return columns.some(({ field }) => field === "name");
}

/** Whether there is anything to confirm about a table: its names, a proposal, a word. */
export function asksAboutColumns({ columns }: TableInspection): boolean {
  const isOpen = ({ field, proposal, words }: InspectedColumn): boolean =>
    (field === null && proposal !== null) || words.some(({ code }) => code === null);
  return !hasNames(columns) || columns.some(isOpen);
}

/** A column that is asked about, with what the user has said. */
export interface ColumnQuestion {
  readonly column: InspectedColumn;
  readonly asked: AskedMeaning;
  /** Undefined while nothing is said. */
  readonly said: PinnedColumn | undefined;
}

/** A word that is asked about. */
export interface WordQuestion extends InspectedWord {
  readonly key: Omit<OwnWord, "code">;
}

/** The words of one column. */
export interface WordsOfColumn {
  readonly column: InspectedColumn;
  readonly words: readonly WordQuestion[];
}

/** One table as the screen shows it. */
export interface TableQuestions {
  readonly inspection: TableInspection;
  readonly needsNames: boolean;
  readonly columns: readonly ColumnQuestion[];
  readonly words: readonly WordsOfColumn[];
  readonly understood: readonly InspectedColumn[];
  readonly left: readonly InspectedColumn[];
}

export function questionsOf(
  inspection: TableInspection,
  { places }: TablePlaces,
  choices: SavedChoices,
): TableQuestions {
  const { table, columns } = inspection;
  const at = (wanted: "understood" | "left"): InspectedColumn[] =>
    columns.filter(({ index }) => (places.get(index) ?? "left") === wanted);
  const asked = columns.flatMap((column): ColumnQuestion[] => {
    const place = places.get(column.index) ?? "left";
    return typeof place === "string" ? [] : [{ column, asked: place, said: saidOf(choices, table, column.header) }];
  });
  return {
    inspection,
    needsNames: !hasNames(columns),
    columns: asked,
    words: columns.flatMap((column) => wordsOf(table, column, choices)),
    understood: at("understood"),
    left: at("left"),
  };
}

function wordsOf(table: string, column: InspectedColumn, { words: said }: SavedChoices): WordsOfColumn[] {
  const isOut = column.field === null && !column.isEvident;
  if (isOut || column.list === null || column.words.length === 0) return [];
  const words = column.words.map((word) => {
    const key = { table, header: column.header, word: word.word };
    return { ...word, key, code: said.find((own) => isSameWord(own, key))?.code ?? null };
  });
  return [{ column, words }];
}

/** What the user has said of a column; undefined for nothing. */
export function saidOf({ columns }: SavedChoices, table: string, header: string): PinnedColumn | undefined {
  return columns.filter((own) => isSame(own.table, table) && isSame(own.header, header)).at(-1);
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function isSameWord(one: Omit<OwnWord, "code">, other: Omit<OwnWord, "code">): boolean {
  return isSame(one.table, other.table) && isSame(one.header, other.header) && isSame(one.word, other.word);
}

/** A meaning that is said, with the scale that was on screen. */
export interface Acceptance {
  readonly columns: readonly PinnedColumn[];
  readonly words: readonly OwnWord[];
}

/** The column with its proposal, and with the scale its numbers are taken for. */
export function acceptedColumn(table: string, { column, asked }: Omit<ColumnQuestion, "said">): PinnedColumn {
  const scale: ScaleChoice | null = column.numbers;
  return { table, header: column.header, field: asked.field, ...(scale === null ? {} : { scale }) };
}

/** What may be accepted together: proposals that something speaks for, and words with a likely code. */
export function acceptable(tables: readonly TableQuestions[]): Acceptance {
  return {
    columns: tables.flatMap(({ inspection, columns }) =>
      columns.flatMap((question) =>
        question.said === undefined && question.asked.isEvident ? [acceptedColumn(inspection.table, question)] : [],
      ),
    ),
    words: openWords(tables).flatMap(({ key, likely: [code] }) => (code === undefined ? [] : [{ ...key, code }])),
  };
}

/** Columns that nothing is said of yet. */
export function openColumns(tables: readonly TableQuestions[]): readonly ColumnQuestion[] {
  return tables.flatMap(({ columns }) => columns.filter(({ said }) => said === undefined));
}

/** Words that nothing is said of yet. */
export function openWords(tables: readonly TableQuestions[]): readonly WordQuestion[] {
  return tables.flatMap(({ words }) => words.flatMap((own) => own.words.filter(({ code }) => code === null)));
}

/** The choices with all of it said. */
export function withAccepted(choices: SavedChoices, { columns, words }: Acceptance): SavedChoices {
  const withColumns = columns.reduce(
    (said, { table, header, field, scale }) => withColumn(said, table, header, field, scale),
    choices,
  );
  return words.reduce((said, { code, ...word }) => withWord(said, word, code), withColumns);
}

/** The choices without it; what was said otherwise since then stays. */
export function withoutAccepted(choices: SavedChoices, { columns, words }: Acceptance): SavedChoices {
  const withoutColumns = columns.reduce((said, { table, header, field }) => {
    return saidOf(said, table, header)?.field === field ? withColumn(said, table, header, undefined) : said;
  }, choices);
  return words.reduce((said, { code, ...word }) => {
    const isStill = said.words.some((own) => isSameWord(own, word) && own.code === code);
    return isStill ? withWord(said, word, null) : said;
  }, withoutColumns);
}
