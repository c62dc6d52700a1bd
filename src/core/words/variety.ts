/** Words whose kind depends on the country, and which country a list is of, as far as its other words tell it. */

import { CATEGORIES, LANGUAGES, type Category } from "../guide/codes";
import data from "../guide/kinds/varieties.json";
import { foldPhrase, itemsOf, PhraseIndex, tokensOf } from "./phrases";

/** Language and country: "fr-CA". */
export type Variety = keyof typeof data.words;

const VARIETIES = Object.keys(data.words).filter((name): name is Variety => name in data.words);

/** Different signs of a country that a list has to hold, and how many for each of any other country. */
const FEWEST_SIGNS = 2;
const LEAD = 3;
/** Longest sign in words; the texts that are looked at; longer texts are descriptions. */
const MOST_WORDS = 4;
const MOST_TEXTS = 2000;
const MOST_CHARS = 120;

const SIGNS: ReadonlyMap<string, readonly Variety[]> = signsOf();

function signsOf(): Map<string, Variety[]> {
  const signs = new Map<string, Variety[]>();
  for (const variety of VARIETIES)
    for (const item of itemsOf(data.signs[variety])) {
      const sign = foldPhrase(item);
      signs.set(sign, [...(signs.get(sign) ?? []), variety]);
    }
  return signs;
}

/**
 * The variety that the words of a list tell: places, money, legal forms, bodies of one country. Null where they tell none, or
 * several: then the reading counts that holds everywhere.
 */
export function varietyOf(texts: Iterable<string>): Variety | null {
  const found = new Map<Variety, Set<string>>();
  let looked = 0;
  for (const text of new Set(texts)) {
    if ((looked += 1) > MOST_TEXTS) break;
    if (text.length > MOST_CHARS) continue;
    const words = foldPhrase(text).split(" ");
    for (let start = 0; start < words.length; start += 1)
      for (let length = 1; length <= MOST_WORDS && start + length <= words.length; length += 1) {
        const sign = words.slice(start, start + length).join(" ");
        for (const variety of SIGNS.get(sign) ?? []) found.set(variety, (found.get(variety) ?? new Set()).add(sign));
      }
  }
  const ranked = [...found].map(([variety, signs]) => ({ variety, count: signs.size }));
  ranked.sort((one, other) => other.count - one.count);
  const [best, next] = ranked;
  if (best === undefined || best.count < FEWEST_SIGNS) return null;
  return next !== undefined && next.count * LEAD > best.count ? null : best.variety;
}

const WORDS = new Map<Variety, PhraseIndex<Category>>();

/** The words of a country, whatever their number and gender. */
function wordsOf(variety: Variety): PhraseIndex<Category> {
  let index = WORDS.get(variety);
  if (index === undefined) {
    const language = LANGUAGES.find((known) => variety.startsWith(known)) ?? "en";
    const words: Readonly<Partial<Record<Category, string>>> = data.words[variety];
    index = new PhraseIndex<Category>(language);
    for (const category of CATEGORIES) for (const word of itemsOf(words[category])) index.add(word, category);
    WORDS.set(variety, index);
  }
  return index;
}

/** The kind that a word has in one country; null where it has the same everywhere. */
export function kindInVariety(text: string, variety: Variety): Category | null {
  const index = wordsOf(variety);
  return index.whole(tokensOf(foldPhrase(text), index.language)) ?? null;
}
