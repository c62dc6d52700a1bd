/** What the user has said about the workbook, and how it changes when the user says more. */

import { isAmong, type NamedColumn, type PinnedColumn, type ScaleChoice } from "../model/mapping";
import type { OwnWord } from "../words/ownWords";
import type { SettledFinding } from "./settledFindings";
import type { Field } from "../guide/codes";

/** Everything that is kept. */
export interface SavedChoices {
  /** Columns whose meaning the user has said. */
  readonly columns: readonly PinnedColumn[];
  /** Words the user has explained. */
  readonly words: readonly OwnWord[];
  /** Tables to audit; null takes every stakeholder table. */
  readonly chosen: readonly string[] | null;
  readonly visibleRowsOnly: boolean;
  /** Who publishes the sheets, as footers and the summary name it; `""` when nobody has said. */
  readonly authority: string;
  /** The project that is looked at; `""` for the ecosystem. */
  readonly project: string;
  /** Columns of resources in which what is not named is none. */
  readonly unlisted: readonly NamedColumn[];
  /** Findings that count no more, oldest first. */
  readonly settled: readonly SettledFinding[];
  /** Rows that were said to be one body, oldest first: they stay findings until they are merged. */
  readonly confirmed: readonly SettledFinding[];
}

export const NO_CHOICES: SavedChoices = {
  columns: [],
  words: [],
  chosen: null,
  visibleRowsOnly: false,
  authority: "",
  project: "",
  unlisted: [],
  settled: [],
  confirmed: [],
};

/**
 * The choices with the meaning of one column said anew; undefined forgets what was said. A column of the same table that was
 * said to have that meaning before gives way: the last word counts.
 *
 * @param scale How the numbers of a scale are said to be read.
 */
export function withColumn(
  choices: SavedChoices,
  table: string,
  header: string,
  field: Field | null | undefined,
  scale?: ScaleChoice | null,
): SavedChoices {
  const givesWay = (own: PinnedColumn): boolean =>
    field !== null && own.field === field && own.table.toLowerCase() === table.toLowerCase();
  const others = choices.columns.filter((column) => !isSame(column, table, header) && !givesWay(column));
  if (field === undefined) return { ...choices, columns: others };
  const said = { table, header, field, ...(scale === undefined || scale === null ? {} : { scale }) };
  return { ...choices, columns: [...others, said] };
}

/** The choices with what is not named in a column of resources said to be none, or to be asked. */
export function withUnlisted(choices: SavedChoices, { table, header }: NamedColumn, isNone: boolean): SavedChoices {
  const others = choices.unlisted.filter((own) => !isAmong([own], { table, header }));
  return { ...choices, unlisted: isNone ? [...others, { table, header }] : others };
}

/** The choices with one word explained anew; null forgets the explanation. */
export function withWord(
  choices: SavedChoices,
  { table, header, word }: Omit<OwnWord, "code">,
  code: string | null,
): SavedChoices {
  const isThis = (own: OwnWord): boolean =>
    isSame(own, table, header) && own.word.trim().toLowerCase() === word.trim().toLowerCase();
  const others = choices.words.filter((own) => !isThis(own));
  return { ...choices, words: code === null ? others : [...others, { table, header, word, code }] };
}

function isSame(own: { readonly table: string; readonly header: string }, table: string, header: string): boolean {
  return (
    own.table.toLowerCase() === table.toLowerCase() && own.header.trim().toLowerCase() === header.trim().toLowerCase()
  );
}
