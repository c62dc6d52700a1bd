/** The headers that are known, by their fold. */

import { LANGUAGES, type Field, type Language } from "../guide/codes";
import { allWords, COLUMNS, optionsOf, wordsOf } from "../guide/vocabulary";
import { fold, withoutStopWords } from "../words/fold";

interface KnownHeader {
  readonly field: Field;
  readonly languages: readonly Language[];
}

function buildIndex(): ReadonlyMap<string, KnownHeader> {
  const index = new Map<string, { field: Field; languages: Language[] }>();
  for (const column of COLUMNS) {
    for (const language of LANGUAGES) {
      for (const word of wordsOf(column, language)) {
        const key = fold(word);
        const known = index.get(key);
        if (known === undefined) index.set(key, { field: column.field, languages: [language] });
        else if (known.field === column.field && !known.languages.includes(language)) known.languages.push(language);
      }
    }
  }
  return index;
}

const HEADERS = buildIndex();

const WITHOUT_STOP_WORDS: ReadonlyMap<string, Field> = new Map(
  [...HEADERS].map(([folded, { field }]) => [withoutStopWords(folded), field] as const).reverse(),
);

/** The field whose label or synonym folds to this, or null. */
export function fieldOfHeader(folded: string): Field | null {
  return HEADERS.get(folded)?.field ?? null;
}

/** The field of a header when stop words do not count, or null. */
export function fieldWithoutStopWords(folded: string): Field | null {
  const rest = withoutStopWords(folded);
  return rest === "" ? null : (WITHOUT_STOP_WORDS.get(rest) ?? null);
}

/** Languages in which a folded header is known. */
export function languagesOfHeader(folded: string): readonly Language[] {
  return HEADERS.get(folded)?.languages ?? [];
}

/** All known folded headers with their fields. */
export function knownHeaders(): Iterable<readonly [string, Field]> {
  return [...HEADERS].map(([folded, { field }]) => [folded, field] as const);
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
  return OPTION_HEADERS.get(folded) ?? OPTION_HEADERS.get(withoutStopWords(folded)) ?? null;
}
