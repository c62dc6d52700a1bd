/** The words for kinds of bodies in each language, as an index of phrases. */

import { CATEGORIES, type Category, type Language } from "../guide/codes";
import en from "../guide/kinds/en.json";
import es from "../guide/kinds/es.json";
import fr from "../guide/kinds/fr.json";
import pt from "../guide/kinds/pt.json";
import { optionsOf, wordsOf } from "../guide/vocabulary";
import { foldPhrase, itemsOf, PhraseIndex, tokensOf } from "./phrases";

/** What one word says. */
export interface Kind {
  readonly category: Category;
  /** Whether it may mean another kind, or a whole group of them. */
  readonly isAmbiguous: boolean;
  /** Whether it is an abbreviation, which means something only by itself. */
  readonly isCode: boolean;
  /** Whether it means something only where kinds are listed, not in a name: "services", "public". */
  readonly isOnlyInLists: boolean;
  /** Whether it says too little with something unknown behind it: "association of …", "agency for …". */
  readonly isNoHead: boolean;
}

const DATA = { en, fr, es, pt } as const;

const INDEXES = new Map<Language, PhraseIndex<Kind>>();

/** The words of a language. */
export function kindWords(language: Language): PhraseIndex<Kind> {
  let index = INDEXES.get(language);
  if (index === undefined) INDEXES.set(language, (index = buildIndex(language)));
  return index;
}

function buildIndex(language: Language): PhraseIndex<Kind> {
  const index = new PhraseIndex<Kind>(language);
  const { onlyInLists, notHeads, ...kinds } = DATA[language];
  const isOnlyInLists = membership(onlyInLists, language);
  const isNoHead = membership(notHeads, language);
  for (const category of CATEGORIES) {
    const { words, ambiguous, codes } = kinds[category];
    const add = (word: string, isAmbiguous: boolean, isCode = false): void => {
      const limits = { isOnlyInLists: isCode || isOnlyInLists(word), isNoHead: isNoHead(word) };
      index.add(word, { category, isAmbiguous, isCode, ...limits });
    };
    for (const word of itemsOf(ambiguous)) add(word, true);
    const option = optionsOf("CATEGORY").find(({ code }) => code === category);
    for (const word of option === undefined ? [] : wordsOf(option, language)) add(word, false);
    for (const word of itemsOf(words)) add(word, false);
    for (const word of itemsOf(codes)) add(word, true, true);
  }
  return index;
}

/** Tells whether a word is one of a list, whatever its number and gender. */
function membership(list: string, language: Language): (word: string) => boolean {
  const index = new PhraseIndex<true>(language);
  for (const word of itemsOf(list)) index.add(word, true);
  return (word) => index.whole(tokensOf(foldPhrase(word), language)) === true;
}
