/** A header phrase taken apart into concepts: what its head is, what specifies it, what is not known of it. */

import { LANGUAGES, type Language } from "../guide/codes";
import en from "../guide/headers/en.json";
import es from "../guide/headers/es.json";
import fr from "../guide/headers/fr.json";
import grammar from "../guide/headers/grammar.json";
import pt from "../guide/headers/pt.json";
import { runToEnd, type Steps } from "../model/steps";
import { editDistance, fold } from "../words/fold";
import { kindWords } from "../words/kindWords";
import { foldPhrase, itemsOf, PhraseIndex, tokensOf, type Token } from "../words/phrases";
import { stem } from "../words/stem";

/** A phrase in one language. */
export interface HeaderPhrase {
  readonly language: Language;
  /** Concept of the head; null when the head is not known, whatever stands beside it. */
  readonly head: string | null;
  /** Concepts of what specifies it. */
  readonly others: readonly string[];
  /** All concepts in the order of their words. */
  readonly spoken: readonly string[];
  /** Words that stand for no concept. */
  readonly unknown: number;
  /** Words in all. */
  readonly words: number;
  /** Whether a word was taken for a slip of the pen. */
  readonly hasSlip: boolean;
}

const LEXICONS = { en, fr, es, pt } as const;
const MODIFIERS: ReadonlySet<string> = new Set(grammar.modifiers);
const LEADING: readonly string[] = grammar.leading;
const ENTITIES: ReadonlySet<string> = new Set(grammar.entities);
const ATTRIBUTES: ReadonlySet<string> = new Set(grammar.attributes);

const INDEXES = new Map<Language, PhraseIndex<string>>();

/** The words of headers in a language. */
export function headerWords(language: Language): PhraseIndex<string> {
  return INDEXES.get(language) ?? runToEnd(headerWordsInSteps(language));
}

/** Phrases between two steps. */
const PHRASES_PER_STEP = 300;

/** The same in steps: thousands of phrases take a while. */
export function* headerWordsInSteps(language: Language): Steps<PhraseIndex<string>> {
  const ready = INDEXES.get(language);
  if (ready !== undefined) return ready;
  const index = new PhraseIndex<string>(language);
  let added = 0;
  for (const [concept, phrases] of Object.entries(LEXICONS[language])) {
    for (const phrase of itemsOf(phrases)) {
      index.add(numbered(phrase), concept);
      added += 1;
      if (added % PHRASES_PER_STEP === 0) yield 0;
    }
  }
  INDEXES.set(language, index);
  return index;
}

/** A concept, or a word that stands for none. */
interface Part {
  readonly concept: string | null;
  readonly isComplement: boolean;
  readonly isSlip: boolean;
}

/** Reads a phrase in a language. */
export function parsePhrase(text: string, language: Language): HeaderPhrase {
  const abbreviations = new Set([...text.matchAll(/(\p{L}{3,})\./gu)].map(([, word]) => fold(word ?? "")));
  const tokens = tokensOf(foldPhrase(numbered(text)), language)
    .filter(({ word }) => !/^\d+$/.test(word))
    .map((token) => (abbreviations.has(token.word) ? spelledOut(token, language) : token));
  const parts = spokenParts(tokens, language);
  const head = countOf(tokens, parts, language) ?? headOf(parts, language);
  const others = parts.flatMap((part) => (part === head || part.concept === null ? [] : [part.concept]));
  const spoken = parts.flatMap(({ concept }) => concept ?? []);
  const unknown = parts.filter(({ concept }) => concept === null).length;
  const hasSlip = parts.some(({ isSlip }) => isSlip);
  return { language, head: head?.concept ?? null, others, spoken, unknown, words: tokens.length, hasSlip };
}

/** "N.º", "Nº" and "N°" as a word: folded they would be "no", which is a small word of Portuguese and English. */
function numbered(text: string): string {
  return text.replace(NUMERO, "num ");
}

const NUMERO = /(?<![\p{L}\d])n\s?\.?\s?[º°]\.?/giu;

/** The one concept that the words which begin like an abbreviation stand for: "Ressources hum.", "Stat. jurid.". */
function spelledOut(token: Token, language: Language): Token {
  const { words } = headerWords(language);
  if (words.has(token.stem)) return token;
  const full = [...words].filter(([word]) => word.length > token.word.length && word.startsWith(token.word));
  const concepts = new Set(full.map(([, concept]) => concept));
  const [stem] = full[0] ?? [token.stem];
  return concepts.size === 1 ? { ...token, stem } : token;
}

/** Words of questions and small talk: "Quel est le nom de votre structure ?" speaks of its name. */
const FILLER = "FILLER";

/** The parts that say something. What is said around others may stand between two words of one phrase. */
function spokenParts(tokens: readonly Token[], language: Language): Part[] {
  const index = headerWords(language);
  const isSpoken = ({ concept }: Part): boolean => concept !== FILLER;
  const all = partsOf(tokens, language).filter(isSpoken);
  const spoken = tokens.filter((token) => index.words.get(token.stem) !== FILLER);
  if (spoken.length === tokens.length || spoken.length === 0) return all;
  const closer = partsOf(spoken, language).filter(isSpoken);
  const unknownOf = (parts: readonly Part[]): number => parts.filter(({ concept }) => concept === null).length;
  // Fewer parts say that longer phrases were known.
  return unknownOf(closer) < unknownOf(all) || closer.length < all.length ? closer : all;
}

function partOf(known: string | null, token: Token, language: Language): Part {
  const slip = known === null ? conceptOfTypo(token, language) : null;
  return { concept: known ?? slip, isComplement: token.isComplement, isSlip: slip !== null };
}

/** A word for a kind of body: "Nom de la mancomunidad" is the name of one. */
function conceptOfKind(tokens: readonly Token[], start: number, language: Language): string | null {
  const kind = kindWords(language).longestAt(tokens.slice(0, start + 1), start)?.meaning;
  const isBody = kind !== undefined && !kind.isCode && !kind.isOnlyInLists && kind.category !== "citizens";
  return isBody ? "KINDWORD" : null;
}

/** Shortest word that may be a slip of the pen for another. */
const MIN_TYPO = 7;

const TYPOS = new Map<string, string | null>();

/**
 * The concept of the one word that a longer word is a slip of the pen for: one letter more, less or other. Where words of
 * two concepts are as near, it is neither.
 */
function conceptOfTypo(token: Token, language: Language): string | null {
  if (token.word.length < MIN_TYPO || LANGUAGES.some((own) => isKnown(token.word, own))) return null;
  const key = `${language} ${token.stem}`;
  let concept = TYPOS.get(key);
  if (concept === undefined) {
    const near = wordsLike(token.stem, language).filter(([word]) => isSlip(word, token.stem));
    const concepts = new Set(near.map(([, own]) => own));
    concept = concepts.size === 1 ? (near[0]?.[1] ?? null) : null;
    if (TYPOS.size < MAX_TYPOS) TYPOS.set(key, concept);
  }
  return concept;
}

/** Words of a language by their first letter and their length. */
const BUCKETS = new Map<Language, ReadonlyMap<string, readonly Known[]>>();
type Known = readonly [word: string, concept: string];

/** Known words that begin with the same letter and are about as long. */
function wordsLike(written: string, language: Language): readonly Known[] {
  const buckets = BUCKETS.get(language) ?? bucketsOf(language);
  const lengths = [written.length - 1, written.length, written.length + 1].filter((length) => length >= MIN_TYPO - 2);
  return lengths.flatMap((length) => buckets.get(`${written[0] ?? ""}${String(length)}`) ?? []);
}

function bucketsOf(language: Language): ReadonlyMap<string, readonly Known[]> {
  const buckets = new Map<string, Known[]>();
  for (const known of headerWords(language).words) {
    const key = `${known[0][0] ?? ""}${String(known[0].length)}`;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [known]);
    else bucket.push(known);
  }
  BUCKETS.set(language, buckets);
  return buckets;
}

/** One letter more, less or other, or two letters that changed places. */
function isSlip(word: string, written: string): boolean {
  if (editDistance(word, written, 1) <= 1) return true;
  const at = Array.from(word).findIndex((letter, place) => letter !== written[place]);
  const swapped = `${word.slice(0, at)}${word[at + 1] ?? ""}${word[at] ?? ""}${word.slice(at + 2)}`;
  return word.length === written.length && at >= 0 && swapped === written;
}

/** Whether a language has a word: then it is no slip of the pen in another one. */
function isKnown(word: string, language: Language): boolean {
  return headerWords(language).words.has(stem(word, language));
}

/** Words remembered with what they may be a slip for. */
const MAX_TYPOS = 2_000;

function partsOf(tokens: readonly Token[], language: Language): Part[] {
  const index = headerWords(language);
  const parts: Part[] = [];
  for (let start = 0; start < tokens.length;) {
    const token = tokens[start];
    const known = index.longestAt(tokens, start);
    // A single letter that is no word is no reason for doubt.
    if (token !== undefined && (known !== null || token.word.length > 1))
      parts.push(partOf(known?.meaning ?? conceptOfKind(tokens, start, language), token, language));
    start += known?.length ?? 1;
  }
  return parts;
}

/** "Number of volunteers", "N.º de voluntários": how many there are of something is nobody's number, nor what is counted. */
function countOf(tokens: readonly Token[], parts: readonly Part[], language: Language): Part | null {
  const [first, second] = tokens;
  const isNumber = first !== undefined && headerWords(language).words.get(first.stem) === "NUMBER";
  if (!isNumber || parts[0]?.concept !== "NUMBER" || second === undefined || !PLURAL.test(second.word)) return null;
  return parts.some(({ concept }) => concept !== null && LEADING.includes(concept)) ? null : COUNT;
}

const PLURAL = /[^s]s$/;
const COUNT: Part = { concept: "OUT", isComplement: false, isSlip: false };

/** The other order of words: in "structure_type" and "Type organisation" the head is what is told of the body. */
function attributeBeside(first: Part, group: readonly Part[]): Part | null {
  if (group.length > 3 || first.concept === null || !ENTITIES.has(first.concept)) return null;
  const attributes = group.filter(({ concept }) => concept !== null && ATTRIBUTES.has(concept));
  return attributes.length === 1 ? (attributes[0] ?? null) : null;
}

/**
 * The part that says what the column is. In English it stands last of what precedes "of", "for" …; in the other languages
 * first. Some concepts say it wherever they stand: "contact email".
 */
function headOf(parts: readonly Part[], language: Language): Part | null {
  for (const concept of LEADING) {
    const leading = parts.find((part) => part.concept === concept);
    if (leading !== undefined) return leading;
  }
  const complement = parts.findIndex(({ isComplement }, index) => index > 0 && isComplement);
  const group = complement < 0 ? parts : parts.slice(0, complement);
  const ordered = language === "en" ? [...group].reverse() : group;
  const first = ordered.find(({ concept }) => concept === null || !MODIFIERS.has(concept));
  if (first !== undefined) return first.concept === null ? null : (attributeBeside(first, group) ?? first);
  // Nothing but modifiers before the complement: "dernière date de contact", "human resources".
  const later = parts.slice(group.length).find(({ concept }) => concept !== null && !MODIFIERS.has(concept));
  return later ?? ordered[0] ?? null;
}
