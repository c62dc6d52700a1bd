/** Phrases of a language by their stems: "Communautés d'agglomération" is found under "communaut agglomeration". */

import type { Language } from "../guide/codes";
import { fold } from "./fold";
import { stem } from "./stem";

/** Words that bind others and say nothing themselves; those after which a complement begins are in `PREPOSITIONS`. */
const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet("the a an s their its this that is are and or"),
  fr: wordSet("le la les l un une ce cet cette ces se s qu que qui y est sont son sa ses leur leurs et ou vis"),
  es: wordSet("el la los las lo un una unos unas su sus este esta se que es son y e o u"),
  pt: wordSet("o a os as um uma uns umas seu sua seus suas este esta se que e sao ou"),
};

/** Words that a complement follows. */
const PREPOSITIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet("of for to by in on with from at per about"),
  fr: wordSet("de du des d a au aux en par pour avec sur dans chez"),
  es: wordSet("de del al a en por para con sobre"),
  pt: wordSet("de do da dos das d ao aos em no na nos nas por pelo pela para com sobre"),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** A text folded for looking up phrases: dotted abbreviations are one word, "S.A." is "sa". */
export function foldPhrase(text: string): string {
  if (!text.includes(".")) return fold(text);
  return fold(
    text.replace(/(?<!\p{L})(?:\p{L}\.\s?){2,}(?!\p{L})|(?<!\p{L})(?:\p{L}\.){1,}\p{L}\.?(?!\p{L})/gu, joined),
  );
}

function joined(letters: string): string {
  return `${letters.replace(/[.\s]/g, "")} `;
}

/** A word that counts. */
export interface Token {
  readonly word: string;
  readonly stem: string;
  /** Whether a preposition stands before it. */
  readonly isComplement: boolean;
  /** Whether a preposition stands behind it. */
  readonly isOpen: boolean;
}

/** The words of a folded text that count. A text of nothing but small words keeps them. */
export function tokensOf(folded: string, language: Language): Token[] {
  const tokens: Token[] = [];
  let isComplement = false;
  const words = folded === "" ? [] : folded.split(" ");
  for (const word of words) {
    if (PREPOSITIONS[language].has(word)) {
      isComplement = true;
      const before = tokens.pop();
      if (before !== undefined) tokens.push({ ...before, isOpen: true });
    } else if (!STOP_WORDS[language].has(word)) {
      tokens.push({ word, stem: stem(word, language), isComplement, isOpen: false });
      isComplement = false;
    }
  }
  return tokens.length > 0 ? tokens : words.map((word) => ({ word, stem: word, isComplement: false, isOpen: false }));
}

/** How many words of a folded text are small words of a language: they tell in which one it is written. */
export function smallWordsOf(folded: string, language: Language): number {
  const isSmall = (word: string): boolean => PREPOSITIONS[language].has(word) || STOP_WORDS[language].has(word);
  return folded.split(" ").filter(isSmall).length;
}

/** What is known of phrases in one language, by their stems. */
export class PhraseIndex<Meaning> {
  private readonly byStems = new Map<string, Meaning>();
  /** Words that share their stem with another one that was there before, and mean something else: "accord" and "accordé". */
  private readonly exact = new Map<string, Meaning>();
  private readonly firstWords = new Map<string, string>();
  /** Words of the longest phrase that begins with a stem. */
  private readonly longest = new Map<string, number>();
  private single: ReadonlyMap<string, Meaning> | null = null;

  constructor(readonly language: Language) {}

  /** Adds a phrase; the first meaning of a phrase stays. */
  add(phrase: string, meaning: Meaning): this {
    const folded = foldPhrase(phrase);
    const tokens = tokensOf(folded, this.language);
    // Of "S/A" one letter would be left, which may be anything.
    if (tokens.length === 1 && tokens[0]?.word.length === 1 && folded.length > 1) return this;
    return this.addTokens(tokens, meaning);
  }

  /** Adds a phrase taken apart. */
  addTokens(tokens: readonly Token[], meaning: Meaning): this {
    const key = keyOf(tokens);
    this.single = null;
    const words = wordsKey(tokens);
    const known = this.byStems.get(key);
    if (known !== undefined && known !== meaning && this.firstWords.get(key) !== words && !this.exact.has(words))
      this.exact.set(words, meaning);
    if (tokens.length > 0 && known === undefined) {
      this.byStems.set(key, meaning);
      this.firstWords.set(key, words);
      const first = tokens[0]?.stem ?? "";
      this.longest.set(first, Math.max(this.longest.get(first) ?? 0, tokens.length));
    }
    return this;
  }

  /** The meaning of all tokens together, or undefined. "A cargo" is not "cargo"; but "de la mairie" is "mairie". */
  whole(tokens: readonly Token[]): Meaning | undefined {
    const most = this.longest.get(tokens[0]?.stem ?? "") ?? 0;
    return tokens.length > most ? undefined : this.at(tokens, 0, tokens.length);
  }

  private at(tokens: readonly Token[], start: number, length: number): Meaning | undefined {
    const [first, last] = [tokens[start], tokens[start + length - 1]];
    const stems = stemsOf(tokens, start, length);
    if (this.exact.size > 0) {
      const exact = this.exact.get(wordsKey(tokens.slice(start, start + length)));
      if (exact !== undefined) return exact;
    }
    const isLed = first?.isComplement === true;
    const isFollowed = last?.isOpen === true;
    return (
      (isLed && isFollowed ? this.byStems.get(`+${stems}+`) : undefined) ??
      (isLed ? this.byStems.get(`+${stems}`) : undefined) ??
      (isFollowed ? this.byStems.get(`${stems}+`) : undefined) ??
      this.byStems.get(stems)
    );
  }

  /** All phrases: their stems, with a plus sign where a preposition belongs to them, and what they mean. */
  get phrases(): ReadonlyMap<string, Meaning> {
    return this.byStems;
  }

  /** Phrases of one word, by their stems. */
  get words(): ReadonlyMap<string, Meaning> {
    return (this.single ??= new Map([...this.byStems].filter(([key]) => !/[ +]/.test(key))));
  }

  /** The longest known phrase that begins at a token. */
  longestAt(tokens: readonly Token[], start: number): { readonly meaning: Meaning; readonly length: number } | null {
    const most = this.longest.get(tokens[start]?.stem ?? "") ?? 0;
    for (let length = Math.min(most, tokens.length - start); length > 0; length -= 1) {
      const meaning = this.at(tokens, start, length);
      if (meaning !== undefined) return { meaning, length };
    }
    return null;
  }
}

/** Stems in a row; prepositions before the first and behind the last are a part of the phrase. */
function keyOf(tokens: readonly Token[]): string {
  const stems = stemsOf(tokens, 0, tokens.length);
  return `${tokens[0]?.isComplement === true ? "+" : ""}${stems}${tokens.at(-1)?.isOpen === true ? "+" : ""}`;
}

function wordsKey(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join(" ");
}

function stemsOf(tokens: readonly Token[], start: number, length: number): string {
  let stems = "";
  for (let place = start; place < start + length; place += 1)
    stems = stems === "" ? (tokens[place]?.stem ?? "") : `${stems} ${tokens[place]?.stem ?? ""}`;
  return stems;
}

/** The items of a list written as one text: `"mairie; commune"`. */
export function itemsOf(list: string | undefined): string[] {
  return (list ?? "")
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
