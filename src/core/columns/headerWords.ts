/** The headers that the vocabulary lists as such, by their fold: our own labels, synonyms, options as headers. */

import { LANGUAGES, type Field } from "../guide/codes";
import { allWords, COLUMNS, optionsOf, wordsOf } from "../guide/vocabulary";
import { fold } from "../words/fold";

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

/** Headers that name one option of gains, incentives or resources: their columns hold yes and no. */
const OPTION_HEADERS: ReadonlyMap<string, Field> = new Map(
  (["GAIN", "INCENTIVE", "RESOURCE"] as const).flatMap((list) =>
    optionsOf(list).flatMap((option) =>
      allWords(option)
        .map(fold)
        .filter((word) => word !== "")
        // The code is one of the list, which the field type spells out.
        .map((word) => [word, `${list.toLowerCase()}_${option.code}` as Field] as const),
    ),
  ),
);

/** The yes/no field of a header that is the label or a synonym of an option, or null. */
export function optionFieldOfHeader(folded: string): Field | null {
  return OPTION_HEADERS.get(folded) ?? null;
}
