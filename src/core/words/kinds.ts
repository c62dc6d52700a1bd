/** Kinds of bodies as people write them: in a column of kinds, and in the name of a body. */

import { CATEGORIES, LANGUAGES, type Category, type Language } from "../guide/codes";
import en from "../guide/kinds/en.json";
import es from "../guide/kinds/es.json";
import fr from "../guide/kinds/fr.json";
import legalForms from "../guide/kinds/legalForms.json";
import pt from "../guide/kinds/pt.json";
import { optionsOf, wordsOf } from "../guide/vocabulary";
import { fold } from "./fold";
import { itemsOf, PhraseIndex, tokensOf, type Token } from "./phrases";
import { raw } from "./words";

/** What one word says. */
interface Kind {
  readonly category: Category;
  /** Whether it may mean another kind, or a whole group of them. */
  readonly isAmbiguous: boolean;
  /** Whether it means something only where kinds are listed: "services", "public", abbreviations. */
  readonly isOnlyInLists: boolean;
}

/** How a text reads as a kind of body. */
export type KindReading =
  /** A known word; `isAmbiguous` when it may mean another kind. */
  | { readonly status: "exact"; readonly category: Category; readonly isAmbiguous: boolean }
  /** The head of the text is a known word. */
  | { readonly status: "inferred"; readonly category: Category; readonly word: string }
  /** Not known, or several kinds. */
  | { readonly status: "unknown"; readonly candidates: readonly Category[] };

const DATA = { en, fr, es, pt } as const;

/** Longer texts are descriptions. */
const MAX_LENGTH = 200;

const INDEXES = new Map<Language, PhraseIndex<Kind>>();

function indexOf(language: Language): PhraseIndex<Kind> {
  let index = INDEXES.get(language);
  if (index === undefined) INDEXES.set(language, (index = buildIndex(language)));
  return index;
}

function buildIndex(language: Language): PhraseIndex<Kind> {
  const index = new PhraseIndex<Kind>(language);
  const { onlyInLists, ...kinds } = DATA[language];
  const probe = new PhraseIndex<true>(language);
  for (const word of itemsOf(onlyInLists)) probe.add(word, true);
  const isListed = (word: string): boolean => probe.whole(tokensOf(fold(word), language)) === true;
  for (const category of CATEGORIES) {
    const { words, ambiguous, codes } = kinds[category];
    for (const word of itemsOf(ambiguous))
      index.add(word, { category, isAmbiguous: true, isOnlyInLists: isListed(word) });
    const labels = optionsOf("CATEGORY").find(({ code }) => code === category);
    for (const word of [...(labels === undefined ? [] : wordsOf(labels, language)), ...itemsOf(words)])
      index.add(word, { category, isAmbiguous: false, isOnlyInLists: isListed(word) });
    for (const word of itemsOf(codes)) index.add(word, { category, isAmbiguous: true, isOnlyInLists: true });
  }
  return index;
}

const UNKNOWN: KindReading = { status: "unknown", candidates: [] };

/** Reads a cell of a column of kinds. */
export function readKind(text: string): KindReading {
  if (text.length > MAX_LENGTH) return UNKNOWN;
  const plain = text.replace(/^\s*(?:\d{1,2}|[a-zA-Z])\s?[.)–-]\s*(?=\p{L}{2})/u, "").trim();
  return readWhole(plain) ?? readParts(plain) ?? readHead(plain);
}

/** A text that is a known word as it stands, or without what stands in brackets. */
function readWhole(text: string): KindReading | null {
  const bare = text.replace(/\s*[([][^()[\]]*[)\]]\s*/g, " ").trim();
  for (const candidate of bare === text || bare === "" ? [text] : [text, bare]) {
    const kind = wholeKind(candidate);
    if (kind !== null) return { status: "exact", category: kind.category, isAmbiguous: kind.isAmbiguous };
  }
  return null;
}

/** The kind of a whole text; where languages differ, the surer word counts. */
function wholeKind(text: string): Kind | null {
  const folded = fold(text);
  const found = LANGUAGES.flatMap((language) => indexOf(language).whole(tokensOf(folded, language)) ?? []);
  return found.find(({ isAmbiguous }) => !isAmbiguous) ?? found[0] ?? null;
}

const SEPARATORS = /\s*(?:[;,|/\n\r+&•]|\s[–—-]\s|:)\s*|\s+(?:et|and|y|e|ou|or|o|u)\s+/iu;

/** Several words in one cell: one kind when all that are known agree. */
function readParts(text: string): KindReading | null {
  const parts = text.split(SEPARATORS).filter((part) => fold(part) !== "");
  if (parts.length < 2) return null;
  const readings = parts.map((part) => readWhole(part) ?? readHead(part));
  const known = readings.flatMap((reading) => (reading.status === "unknown" ? [] : [reading]));
  const categories = [...new Set(known.map(({ category }) => category))];
  const [only] = categories;
  if (only === undefined) return null;
  if (categories.length > 1) return { status: "unknown", candidates: categories };
  return { status: "inferred", category: only, word: wordOf(known) ?? text };
}

function wordOf(readings: readonly KindReading[]): string | null {
  const inferred = readings.find(({ status }) => status === "inferred");
  return inferred?.status === "inferred" ? inferred.word : null;
}

/** A known word at the head of a longer text: "Université Gaston Berger", "Ouma City Council". */
function readHead(text: string): KindReading {
  const folded = fold(text);
  const heads = LANGUAGES.flatMap((language) => headKind(tokensOf(folded, language), language) ?? []);
  const [best] = [...heads].sort((a, b) => b.length - a.length);
  if (best === undefined) return UNKNOWN;
  const rivals = heads.filter(({ length, kind }) => length === best.length && kind.category !== best.kind.category);
  return rivals.length === 0
    ? { status: "inferred", category: best.kind.category, word: best.word }
    : { status: "unknown", candidates: [...new Set(heads.map(({ kind }) => kind.category))] };
}

interface Head {
  readonly kind: Kind;
  readonly word: string;
  readonly length: number;
}

/** The known phrase at the head: last before "of", "for" … in English, first in the other languages. */
function headKind(tokens: readonly Token[], language: Language): Head | null {
  const index = indexOf(language);
  const headAt = (start: number, known: { meaning: Kind; length: number }): Head => ({
    kind: known.meaning,
    word: tokens
      .slice(start, start + known.length)
      .map(({ word }) => word)
      .join(" "),
    length: known.length,
  });
  if (language !== "en") {
    const known = index.longestAt(tokens, 0);
    return known === null || isTooShort(tokens, 0, known.length) ? null : headAt(0, known);
  }
  const complement = tokens.findIndex(({ isComplement }, place) => place > 0 && isComplement);
  const end = complement < 0 ? tokens.length : complement;
  for (let start = 0; start < end; start += 1) {
    const known = index.longestAt(tokens.slice(0, end), start);
    if (known !== null && start + known.length === end && !isTooShort(tokens, start, known.length))
      return headAt(start, known);
  }
  return null;
}

/** A single short word inside a text is an abbreviation that may be anything. */
function isTooShort(tokens: readonly Token[], start: number, length: number): boolean {
  return length === 1 && (tokens[start]?.word.length ?? 0) < 3;
}

/** What a name tells of the kind of body. */
export interface KindOfName {
  readonly category: Category;
  /** The word or legal form that tells it. */
  readonly pattern: string;
}

const LEGAL_FORMS: ReadonlyMap<string, Category> = new Map(
  CATEGORIES.flatMap((category) =>
    itemsOf((legalForms as Partial<Record<Category, string>>)[category]).map((form) => [raw(form), category] as const),
  ),
);

/** The kind of body that a name tells by its head or its legal form; null where it tells none. */
export function kindOfName(name: string): KindOfName | null {
  if (name.length > MAX_LENGTH) return null;
  const words = name
    .trim()
    .replace(/[,()"«»]/g, " ")
    .split(/\s+/);
  const folded = fold(name);
  const heads = LANGUAGES.flatMap((language) => {
    const head = headKind(tokensOf(folded, language), language);
    return head === null || head.kind.isOnlyInLists || head.kind.category === "citizens" ? [] : [head];
  });
  const [best] = [...heads].sort((a, b) => b.length - a.length);
  const isAgreed =
    best !== undefined &&
    heads.every(({ kind, length }) => length < best.length || kind.category === best.kind.category);
  if (isAgreed) return { category: best.kind.category, pattern: best.word };
  for (const form of [words.at(-1) ?? "", words.length > 1 ? (words[0] ?? "") : ""]) {
    const category = LEGAL_FORMS.get(raw(form)) ?? LEGAL_FORMS.get(raw(form).replace(/\./g, ""));
    if (category !== undefined && words.length > 1) return { category, pattern: form };
  }
  return null;
}
