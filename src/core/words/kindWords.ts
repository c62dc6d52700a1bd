/** The words for kinds of bodies in each language, as an index of phrases. */

import { CATEGORIES, type Category, type Language } from "../guide/codes";
import en from "../guide/kinds/en.json";
import es from "../guide/kinds/es.json";
import fr from "../guide/kinds/fr.json";
import pt from "../guide/kinds/pt.json";
import { optionsOf, wordsOf } from "../guide/vocabulary";
import { foldPhrase, itemsOf, PhraseIndex, tokensOf, type Token } from "./phrases";

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
  /** Kinds that those who know the field give to it, each another one; null where they agree. Nothing is read then. */
  readonly candidates: readonly Category[] | null;
}

const DATA = { en, fr, es, pt } as const;

const INDEXES = new Map<Language, PhraseIndex<Kind>>();

/** A word as it is written, when only case and accents do not count. */
export interface WrittenKind {
  readonly kind: Kind;
  /** Its spellings with accents, in lower case. */
  readonly accents: ReadonlySet<string>;
}

const BY_FOLD = new Map<Language, ReadonlyMap<string, WrittenKind>>();

/** The words of a language by their fold, with their endings. */
export function kindsByFold(language: Language): ReadonlyMap<string, WrittenKind> {
  kindWords(language);
  return BY_FOLD.get(language) ?? new Map();
}

/** The words of a language. */
export function kindWords(language: Language): PhraseIndex<Kind> {
  let index = INDEXES.get(language);
  if (index === undefined) INDEXES.set(language, (index = buildIndex(language)));
  return index;
}

type Written = Map<string, { kind: Kind; accents: Set<string> }>;

function buildIndex(language: Language): PhraseIndex<Kind> {
  const index = new PhraseIndex<Kind>(language);
  const written: Written = new Map();
  BY_FOLD.set(language, written);
  const { onlyInLists, notHeads, unsettled, ...kinds } = DATA[language];
  addUnsettled(index, written, unsettled);
  const isOnlyInLists = membership(onlyInLists, language);
  const isNoHead = membership(notHeads, language);
  for (const category of CATEGORIES) {
    const { words, ambiguous, codes } = kinds[category];
    const add = (word: string, isAmbiguous: boolean, isCode = false): void => {
      const folded = foldPhrase(word);
      const tokens = tokensOf(folded, language);
      // Of "S/A" one letter would be left, which may be anything.
      if (tokens.length === 1 && tokens[0]?.word.length === 1) return;
      if ((index.whole(tokens)?.candidates ?? null) !== null) return;
      const limits = { isOnlyInLists: isCode || isOnlyInLists(tokens), isNoHead: isNoHead(tokens) };
      const kind = { category, isAmbiguous, isCode, ...limits, candidates: null };
      index.addTokens(tokens, kind);
      const known = written.get(folded);
      if (known === undefined) written.set(folded, { kind, accents: new Set([raw(word)]) });
      else if (known.kind.category === category) known.accents.add(raw(word));
    };
    for (const word of itemsOf(ambiguous)) add(word, true);
    const option = optionsOf("CATEGORY").find(({ code }) => code === category);
    for (const word of option === undefined ? [] : wordsOf(option, language)) add(word, false);
    for (const word of itemsOf(words)) add(word, false);
    for (const word of itemsOf(codes)) add(word, true, true);
  }
  return index;
}

/** Words by the kinds they may be, as codes between blanks; `none` where they say no kind of body. They go before all others. */
function addUnsettled(index: PhraseIndex<Kind>, written: Written, unsettled: Readonly<Record<string, string>>): void {
  for (const [codes, words] of Object.entries(unsettled)) {
    const candidates = codes.split(" ").flatMap((code) => CATEGORIES.find((category) => category === code) ?? []);
    const kind: Kind = {
      category: candidates[0] ?? "other",
      isAmbiguous: true,
      isCode: false,
      isOnlyInLists: true,
      isNoHead: true,
      candidates,
    };
    for (const word of itemsOf(words)) {
      index.add(word, kind);
      written.set(foldPhrase(word), { kind, accents: new Set([raw(word)]) });
    }
  }
}

function raw(word: string): string {
  return word.trim().normalize("NFC").toLowerCase();
}

/** Tells whether a word is one of a list, whatever its number and gender. */
function membership(list: string, language: Language): (tokens: readonly Token[]) => boolean {
  const index = new PhraseIndex<true>(language);
  for (const word of itemsOf(list)) index.add(word, true);
  return (tokens) => index.whole(tokens) === true;
}
