/** The words of the guide and of stakeholder tables in four languages: columns and options, with labels and synonyms. */

import { isField, type Field, type Language } from "./codes";
import data from "./vocabulary.json";

/** A text in every language of the product. */
export type Texts = Readonly<Record<Language, string>>;

/** A column a table may have. */
export interface ColumnWords {
  readonly field: Field;
  /** Name of the option list its cells hold, or null. */
  readonly options: OptionList | null;
  readonly labels: Texts;
  readonly synonyms: Readonly<Record<Language, readonly string[]>>;
}

/** One option of a list. */
export interface OptionWords {
  readonly code: string;
  readonly group: string | null;
  readonly labels: Texts;
  readonly synonyms: Readonly<Record<Language, readonly string[]>>;
}

/** The lists of options. */
export const OPTION_LISTS = [
  "CATEGORY",
  "GAIN",
  "RESOURCE",
  "INCENTIVE",
  "SCOPE",
  "ROLE",
  "NEED",
  "SCALE",
  "YES-NO",
  "STATUS",
  "STANCE",
  "AGREEMENT",
  "CONFIDENCE",
  "PRIVACY",
] as const;
export type OptionList = (typeof OPTION_LISTS)[number];

/** `one of CATEGORY` or `many of GAIN`: the list, or null for free columns. */
function listOf(type: string): OptionList | null {
  const name = /^(?:one|many) of ([A-Z-]+)/.exec(type)?.[1];
  return OPTION_LISTS.find((list) => list === name) ?? null;
}

/** Every column of the vocabulary. */
export const COLUMNS: readonly ColumnWords[] = data.columns.flatMap(({ id, type, labels, synonyms }) =>
  isField(id) ? [{ field: id, options: listOf(type), labels, synonyms }] : [],
);

const OPTIONS: ReadonlyMap<string, readonly OptionWords[]> = new Map(
  Object.entries(data.options).map(([name, options]) => [name.replace(/ .*$/, ""), options]),
);

/** The options of a list, in its order. */
export function optionsOf(list: OptionList): readonly OptionWords[] {
  return OPTIONS.get(list) ?? [];
}

/** Label and synonyms of an entry in one language. */
export function wordsOf(entry: Pick<OptionWords, "labels" | "synonyms">, language: Language): readonly string[] {
  return [entry.labels[language], ...entry.synonyms[language]];
}
