/** Kinds of bodies as people write them: in a column of kinds, and in the name of a body. */

import { CATEGORIES, LANGUAGES, type Category, type Language } from "../guide/codes";
import legalForms from "../guide/kinds/legalForms.json";
import { fold } from "./fold";
import { kindWords, type Kind } from "./kindWords";
import { foldPhrase, itemsOf, tokensOf, type Token } from "./phrases";
import { raw } from "./words";

/** How a text reads as a kind of body. */
export type KindReading =
  /** A known word; `isAmbiguous` when it may mean another kind. */
  | { readonly status: "exact"; readonly category: Category; readonly isAmbiguous: boolean }
  /** The head of the text is a known word. */
  | { readonly status: "inferred"; readonly category: Category; readonly word: string }
  /** Not known, or several kinds. */
  | { readonly status: "unknown"; readonly candidates: readonly Category[] };

/** Longer texts are descriptions. */
const MAX_LENGTH = 200;

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
  const folded = foldPhrase(text);
  const found = LANGUAGES.flatMap((language) => kindWords(language).whole(tokensOf(folded, language)) ?? []);
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
  const heads = headsOf(text);
  const [best] = heads;
  if (best === undefined) return UNKNOWN;
  const candidates = [...new Set(heads.map(({ kind }) => kind.category))];
  // A word with two meanings has yet another one with something unknown behind it: "colegio de arquitectos".
  const isAgreed = candidates.length === 1 && !best.kind.isNoHead && !best.kind.isAmbiguous;
  return isAgreed
    ? { status: "inferred", category: best.kind.category, word: best.word }
    : { status: "unknown", candidates };
}

/** The known heads of a text, in those languages in which most of its words are known. */
function headsOf(text: string): readonly Head[] {
  const folded = foldPhrase(text);
  const heads = LANGUAGES.flatMap((language) => headKind(tokensOf(folded, language), language) ?? []);
  const most = Math.max(0, ...heads.map(({ length }) => length));
  return heads.filter(({ length }) => length === most);
}

interface Head {
  readonly kind: Kind;
  readonly word: string;
  readonly length: number;
}

/** The known phrase at the head: last before "of", "for" … in English, first in the other languages. */
function headKind(tokens: readonly Token[], language: Language): Head | null {
  const index = kindWords(language);
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
    return known === null || known.meaning.isCode || isTooShort(tokens, 0, known.length) ? null : headAt(0, known);
  }
  const complement = tokens.findIndex(({ isComplement }, place) => place > 0 && isComplement);
  const end = complement < 0 ? tokens.length : complement;
  for (let start = 0; start < end; start += 1) {
    const known = index.longestAt(tokens.slice(0, end), start);
    const isHead = known !== null && start + known.length === end && !known.meaning.isCode;
    if (isHead && !isTooShort(tokens, start, known.length)) return headAt(start, known);
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

/** Words of honour before the head of a name. */
const HONOURS =
  /^(?:i\.|la|el|le|les|l['’]|the|a|o|os|as|pontificia|pontif[íi]cia|real|royal|ilustre|ilma\.?|excma\.?|grand|grande|groupe|grupo)\s+/i;

/** The kind of body that a name tells by its head or its legal form; null where it tells none. */
export function kindOfName(name: string): KindOfName | null {
  if (name.length > MAX_LENGTH) return null;
  const words = name
    .trim()
    .replace(/[,()"«»]/g, " ")
    .split(/\s+/);
  const form = formOf(words);
  const bare = (form === null ? words : words.filter((word) => word !== form.word)).join(" ");
  const heads = headsOf(bare).concat(headsOf(bare.replace(HONOURS, "")));
  const telling = heads.filter(({ kind }) => !kind.isOnlyInLists && kind.category !== "citizens");
  const [best] = telling;
  const isAgreed = best !== undefined && telling.every(({ kind }) => kind.category === best.kind.category);
  if (isAgreed) return { category: best.kind.category, pattern: best.word };
  return form === null ? null : { category: form.category, pattern: form.word };
}

/** The legal form at the end of a name, or at its beginning. */
function formOf(words: readonly string[]): { readonly word: string; readonly category: Category } | null {
  if (words.length < 2) return null;
  for (const word of [words.at(-1) ?? "", words[0] ?? ""]) {
    const category = LEGAL_FORMS.get(raw(word)) ?? LEGAL_FORMS.get(raw(word).replace(/\./g, ""));
    if (category !== undefined) return { word, category };
  }
  return null;
}
