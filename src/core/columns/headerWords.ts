/** The headers that the vocabulary lists as such, by their fold: our own labels, synonyms, options as headers. */

import { LANGUAGES, type Field } from "../guide/codes";
import { COLUMNS, optionsOf, wordsOf } from "../guide/vocabulary";
import { fold } from "../words/fold";
import { isKindWord } from "../words/kinds";
import { WordIndex } from "../words/words";

function indexOf(wordsOfColumn: (column: (typeof COLUMNS)[number]) => readonly string[]): ReadonlyMap<string, Field> {
  const index = new Map<string, Field>();
  for (const column of COLUMNS) {
    for (const word of wordsOfColumn(column)) {
      const key = fold(word);
      if (key !== "" && !index.has(key)) index.set(key, column.field);
    }
  }
  return index;
}

const LABELS = indexOf(({ labels }) => LANGUAGES.map((language) => labels[language]));
const HEADERS = indexOf((column) => LANGUAGES.flatMap((language) => wordsOf(column, language)));

/** The field whose label folds to this, or null. */
export function labelOfHeader(folded: string): Field | null {
  return LABELS.get(folded) ?? null;
}

/** The field whose label or synonym folds to this, or null. */
export function fieldOfHeader(folded: string): Field | null {
  return HEADERS.get(folded) ?? null;
}

const GUIDE_WORDS = wordsByField();

function wordsByField(): ReadonlyMap<Field, readonly string[]> {
  const words = new Map<Field, string[]>();
  for (const [phrase, field] of HEADERS) words.set(field, [...(words.get(field) ?? []), phrase]);
  return words;
}

/** Whether a header holds the vocabulary's own word for a field. */
export function saysPlainly(field: Field, header: string): boolean {
  const folded = ` ${fold(header)} `;
  return (GUIDE_WORDS.get(field) ?? []).some((phrase) => folded.includes(` ${phrase} `));
}

/** Lists whose options may stand as headers: their columns hold yes and no. */
const LISTS = ["GAIN", "INCENTIVE", "RESOURCE"] as const;

const OPTION_HEADERS = new WordIndex();
for (const list of LISTS) {
  for (const option of optionsOf(list)) {
    for (const language of LANGUAGES)
      for (const word of wordsOf(option, language))
        OPTION_HEADERS.add(word, `${list.toLowerCase()}_${option.code}`, language);
  }
}

/** The yes/no field of a header that is the label or a synonym of an option, or null. */
export function optionFieldOfHeader(header: string): Field | null {
  // The codes are those of the lists, which the field type spells out.
  return OPTION_HEADERS.find(header) as Field | null;
}

/** Whether the parts of a header are kinds of bodies: "Public / privé". */
export function namesKinds(parts: readonly string[]): boolean {
  return parts.length > 1 && parts.every((part) => isKindWord(part));
}
