/** The words for kinds of bodies in each language, as an index of phrases. */

import { CATEGORIES, LANGUAGES, type Category, type Language } from "../guide/codes";
import en from "../guide/kinds/en.json";
import es from "../guide/kinds/es.json";
import fr from "../guide/kinds/fr.json";
import pt from "../guide/kinds/pt.json";
import { optionsOf, wordsOf } from "../guide/vocabulary";
import { MadeOnce } from "../model/madeOnce";
import type { Steps } from "../model/steps";
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

/** Words between two steps. */
const WORDS_PER_STEP = 300;

const INDEXES = new MadeOnce(indexInSteps);

/** The words of a language. */
export function kindWords(language: Language): PhraseIndex<Kind> {
  return INDEXES.get(language);
}

/** The same in steps: thousands of words take a while. */
export function kindWordsInSteps(language: Language): Steps<PhraseIndex<Kind>> {
  return INDEXES.inSteps(language);
}

/** Makes the words of all languages ready, in steps: whoever asks for the first one would wait for all of them. */
export function* readyKindWords(): Steps<void> {
  for (const language of LANGUAGES) yield* kindWordsInSteps(language);
}

type Written = Map<string, { kind: Kind; accents: Set<string> }>;

function* indexInSteps(language: Language): Steps<PhraseIndex<Kind>> {
  const index = new PhraseIndex<Kind>(language);
  const written: Written = new Map();
  const { onlyInLists, notHeads, unsettled, ...kinds } = DATA[language];
  addUnsettled(index, written, unsettled);
  const isOnlyInLists = membership(onlyInLists, language);
  const isNoHead = membership(notHeads, language);
  let added = 0;
  yield 0;
  for (const category of CATEGORIES) {
    const { words, ambiguous, codes } = kinds[category];
    const add = (word: string, isAmbiguous: boolean, isCode: boolean): void => {
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
    const option = optionsOf("CATEGORY").find(({ code }) => code === category);
    const lists = [
      { list: itemsOf(ambiguous), isAmbiguous: true, isCode: false },
      { list: option === undefined ? [] : wordsOf(option, language), isAmbiguous: false, isCode: false },
      { list: itemsOf(words), isAmbiguous: false, isCode: false },
      { list: itemsOf(codes), isAmbiguous: true, isCode: true },
    ];
    for (const { list, isAmbiguous, isCode } of lists)
      for (const word of list) {
        add(word, isAmbiguous, isCode);
        added += 1;
        if (added % WORDS_PER_STEP === 0) yield 0;
      }
  }
  BY_FOLD.set(language, written);
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
