/** Kinds of bodies in phrases: a phrase that is a known word as a whole, and one whose head tells the kind. */

import { LANGUAGES, type Category, type Language } from "../guide/codes";
import { spellOut } from "./abbreviations";
import { fold } from "./fold";
import { readRuledHead } from "./kindHeads";
import { kindWords, kindsByFold, type Kind } from "./kindWords";
import { foldPhrase, smallWordsOf, tokensOf, type Token } from "./phrases";

/**
 * The kind of a whole text: as it is written first, then by its stems. Where languages differ the surer word counts; null where
 * two sure ones do.
 */
export function wholeKind(text: string): Kind | null {
  const folded = foldPhrase(text);
  const written = LANGUAGES.flatMap((language) => kindsByFold(language).get(folded) ?? []);
  const accented = written.filter(({ accents }) => accents.has(text.trim().normalize("NFC").toLowerCase()));
  for (const layer of [accented, written].map((found) => found.map(({ kind }) => kind))) {
    const kind = surest(layer);
    if (layer.length > 0) return kind;
  }
  const stemmed = LANGUAGES.flatMap((language) => {
    const own = wholeByStems(folded, language);
    return own.length > 0 ? own : wholeByStems(spellOut(folded, language), language);
  });
  // An abbreviation has a plural in small letters, "NGOs", and no other ending: "ACES" is no "ACE".
  return surest(/\p{Lu}s$/u.test(text.trim()) ? stemmed : stemmed.filter(({ isCode }) => !isCode));
}

function wholeByStems(folded: string, language: Language): readonly Kind[] {
  const tokens = tokensOf(folded, language);
  // What ends with "de" or "com" is cut off, or that is short for another word: "Câmara de Com.".
  const kind = tokens.at(-1)?.isOpen === true ? undefined : kindWords(language).whole(tokens);
  return kind === undefined ? [] : [kind];
}

/** Whether a text stands as it is among the words of a language. */
export function isListedKind(text: string): boolean {
  const folded = foldPhrase(text);
  return LANGUAGES.some((language) => kindsByFold(language).has(folded));
}

function surest(found: readonly Kind[]): Kind | null {
  // What is not settled in one of the languages is not read in any.
  const unsettled = found.find(({ candidates }) => candidates !== null);
  if (unsettled !== undefined) return unsettled;
  const sure = found.filter(({ isAmbiguous }) => !isAmbiguous);
  const [first, ...others] = sure.length > 0 ? sure : found;
  return first !== undefined && others.every(({ category }) => category === first.category) ? first : null;
}

/** A known phrase or a head with what stands beside it, at the place where it names the body. */
export interface Head {
  readonly category: Category;
  readonly word: string;
  /** Whether it tells the kind whatever follows. */
  readonly isSure: boolean;
  readonly isOnlyInLists: boolean;
  /** Whether words beside a head tell it. */
  readonly isRuled: boolean;
  /** Whether it is what such a head means where no word beside it tells anything. */
  readonly isDefault: boolean;
  /** Whether words beside it tell different kinds. */
  readonly isTorn: boolean;
  /** Whether a phrase of several words is known as it stands. */
  readonly isPhrase: boolean;
  readonly language: Language;
  /** Words of the text that neither the head nor what tells its kind are. */
  readonly beside: readonly Token[];
  /** How much of the text is explained in this language. */
  readonly weight: number;
  /** Kinds that the head may be where experts differ; null where they agree. */
  readonly candidates: readonly Category[] | null;
}

/** Small words of a language count less than those that say something. */
const SMALL_WORD = 0.4;

/** The heads of a text in the languages that explain most of it; several where languages or words differ. */
export function headsOf(text: string): readonly Head[] {
  const folded = foldPhrase(text);
  const letters =
    text
      .toLowerCase()
      .normalize("NFC")
      .match(/[^\p{ASCII}\P{L}]/gu) ?? [];
  const heads = LANGUAGES.flatMap((language) => {
    const plain = headsIn(folded, language, spelling(letters, language));
    const full = spellOut(folded, language);
    const spelt = full === folded ? plain : headsIn(full, language, spelling(letters, language));
    return spelt.some(({ isSure, candidates }) => isSure || candidates !== null) ? spelt : plain;
  });
  const sure = heads.filter(({ isSure, candidates }) => isSure || candidates !== null);
  const best = sure.length > 0 ? sure : heads;
  const most = Math.max(0, ...best.map(({ weight }) => weight));
  const heaviest = best.filter(({ weight }) => weight === most);
  const unsettled = heaviest.filter(({ candidates }) => candidates !== null);
  return unsettled.length > 0 ? unsettled : heaviest;
}

/** Letters beyond A to Z of each language. */
const LETTERS: Readonly<Record<Language, string>> = {
  en: "",
  fr: "àâæçéèêëîïôœùûüÿ",
  es: "áéíñóúü",
  pt: "áàâãçéêíóôõú",
};

/** Whether letters with accents speak for a language or against it. */
function spelling(letters: readonly string[], language: Language): number {
  if (letters.length === 0) return 0;
  return letters.every((letter) => LETTERS[language].includes(letter)) ? SMALL_WORD : -SMALL_WORD;
}

/** The sure head in one language: a phrase of several words, a head with words beside it, a single word. */
function headsIn(folded: string, language: Language, spelt: number): Head[] {
  const tokens = tokensOf(folded, language);
  const small = SMALL_WORD * smallWordsOf(folded, language) + spelt;
  const fixed = headKind(tokens, language, small);
  const ruled = readRuledHead(tokens, language);
  // "Energy company" is private, unless it is community-owned.
  const isOwned = fixed?.category === "private_traditional" && ruled !== null && !ruled.isDefault;
  if (fixed?.isSure === true && fixed.length > 1 && !isOwned) return [fixed];
  const isUnsettled = fixed !== null && fixed.candidates !== null;
  if (isUnsettled && (fixed.length > 1 || ruled?.isDefault === true)) return [fixed];
  if (ruled !== null) {
    const weight = fold(ruled.word).split(" ").length + small;
    const { category, word, isDefault, isTorn, unknown: beside } = ruled;
    const limits = { isSure: true, isOnlyInLists: false, isRuled: true, isPhrase: false, candidates: null };
    return [{ category, word, isDefault, isTorn, beside, language, weight, ...limits }];
  }
  if (fixed === null) return [];
  const isDoubtful = isEnglishCompound(tokens, fixed.length, language, small) || isDenied(tokens, fixed, language);
  return [isDoubtful ? { ...fixed, isSure: false } : fixed];
}

/** Whether a word beside a single one is that of another kind: "co-operative supermarket". */
function isDenied(
  tokens: readonly Token[],
  { category, length }: Head & { length: number },
  language: Language,
): boolean {
  if (length > 1 || language !== "en") return false;
  return tokens.slice(0, -1).some((token) => {
    const kind = kindWords(language).whole([token]);
    return kind !== undefined && !kind.isOnlyInLists && !kind.isAmbiguous && kind.category !== category;
  });
}

/** Whether a first word is as well English, where the head comes last, and nothing tells the language: "utilities commission". */
function isEnglishCompound(tokens: readonly Token[], length: number, language: Language, small: number): boolean {
  const [first, next] = [tokens[0], tokens[length]];
  if (language === "en" || length > 1 || small > 0 || first === undefined || next === undefined) return false;
  if (kindWords(language).longestAt(tokens, length) !== null) return false;
  return !next.isComplement && kindWords("en").whole(tokensOf(first.word, "en")) !== undefined;
}

/** The known phrase at the head: last before "of", "for" … or reaching over it in English, first in the other languages. */
function headKind(tokens: readonly Token[], language: Language, small: number): (Head & { length: number }) | null {
  const index = kindWords(language);
  const headAt = (
    start: number,
    { meaning, length }: { meaning: Kind; length: number },
  ): Head & { length: number } => ({
    category: meaning.category,
    // A word with two meanings has yet another one with something unknown behind it: "colegio de arquitectos".
    isSure: !meaning.isNoHead && !meaning.isAmbiguous,
    isOnlyInLists: meaning.isOnlyInLists,
    isRuled: false,
    isDefault: false,
    isTorn: false,
    isPhrase: length > 1,
    language,
    beside: [...tokens.slice(0, start), ...tokens.slice(start + length)],
    word: tokens
      .slice(start, start + length)
      .map(({ word }) => word)
      .join(" "),
    length,
    weight: length + small,
    candidates: meaning.candidates,
  });
  if (language !== "en") {
    const known = index.longestAt(tokens, 0);
    if (known === null) return null;
    // An abbreviation before "de" is one: "CC du Val d'Aubrac".
    if (known.meaning.isCode)
      return tokens[known.length - 1]?.isOpen === true
        ? { ...headAt(0, known), isSure: true, isOnlyInLists: false }
        : null;
    return isTooShort(tokens, 0, known.length) ? null : headAt(0, known);
  }
  const complement = tokens.findIndex(({ isComplement }, place) => place > 0 && isComplement);
  const end = complement < 0 ? tokens.length : complement;
  for (let start = 0; start < end; start += 1) {
    const over = index.longestAt(tokens, start);
    const isOver = over !== null && start + over.length > end;
    const known = isOver ? over : index.longestAt(tokens.slice(0, end), start);
    const isHead = known !== null && start + known.length >= end && !known.meaning.isCode;
    if (isHead && !isTooShort(tokens, start, known.length)) return headAt(start, known);
  }
  return null;
}

/** A single short word inside a text is an abbreviation that may be anything. */
function isTooShort(tokens: readonly Token[], start: number, length: number): boolean {
  return length === 1 && (tokens[start]?.word.length ?? 0) < 3;
}
