/** Kinds of bodies as people write them: in a column of kinds, and in the name of a body. */

import type { Category } from "../guide/codes";
import { fold } from "./fold";
import { supportOf } from "./kindCompanions";
import { headsOf, isListedKind, wholeKind, type Head } from "./kindPhrases";
import { activityOf, isKnownBody, knownBody, legalFormOf, wholeLegalForm } from "./knownBodies";
import { kindInVariety, type Variety } from "./variety";

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

/** A letter or number behind a word makes a class of it: "Collège A", "Banda B". */
const GRADE = /^\p{L}+ (?:[A-Z]|\d{1,2})$/u;

const UNKNOWN: KindReading = { status: "unknown", candidates: [] };

/**
 * Reads a cell of a column of kinds.
 *
 * @param variety The country that the list is of, where its other words tell it: some words have another kind there.
 */
export function readKind(text: string, variety: Variety | null = null): KindReading {
  if (text.length > MAX_LENGTH) return UNKNOWN;
  const local = variety === null ? null : kindInVariety(text, variety);
  if (local !== null) return { status: "exact", category: local, isAmbiguous: true };
  if (GRADE.test(text) && !isListedKind(text)) return UNKNOWN;
  const plain = text.replace(/^\s*(?:\d{1,2}|[a-zA-Z])\s?[.)–-]\s*(?=\p{L}{2})/u, "").trim();
  return readWhole(text) ?? readWhole(plain) ?? readParts(plain) ?? readHead(plain);
}

/** Whether a text is a word for a kind of body, though experts may differ which one it is. */
export function isKindWord(text: string): boolean {
  return readKind(text).status === "exact" || (wholeKind(text)?.candidates ?? []).length > 0;
}

/** Whether a text is a word on which experts differ: which kind it is the name of a body may tell. */
export function isUnsettledKind(text: string): boolean {
  return (wholeKind(text)?.candidates ?? []).length > 1;
}

/** A text that is a known word as it stands, or without what stands in brackets. */
function readWhole(text: string): KindReading | null {
  const bare = text.replace(/\s*[([][^()[\]]*[)\]]\s*/g, " ").trim();
  const isContradicted = bare !== text && bare !== "" && isOtherKind(text, bare);
  if (isContradicted) return null;
  for (const candidate of bare === text || bare === "" ? [text] : [text, bare]) {
    const kind = wholeKind(candidate);
    if (kind !== null && kind.candidates !== null) return { status: "unknown", candidates: kind.candidates };
    if (kind !== null) return { status: "exact", category: kind.category, isAmbiguous: kind.isAmbiguous };
    const form = wholeLegalForm(candidate);
    if (form !== null) return { status: "exact", category: form.category, isAmbiguous: true };
    const body = isKnownBody(candidate);
    if (body !== null) return { status: "inferred", category: body.category, word: body.pattern };
  }
  return null;
}

/** Whether what stands in brackets is a word for another kind: "Public (residents)". */
function isOtherKind(text: string, bare: string): boolean {
  const inside = /[([]([^()[\]]*)[)\]]/.exec(text)?.[1] ?? "";
  const [own, other] = [wholeKind(bare), wholeKind(inside)];
  return own !== null && other !== null && own.category !== other.category;
}

const SEPARATORS = /\s*(?:[;,|/\n\r+&•]|\s[–—-]\s|:)\s*|\s+(?:et|and|y|e|ou|or|o|u)\s+/iu;

/** Several words in one cell: one kind when all that are known agree. */
function readParts(text: string): KindReading | null {
  const parts = text.split(SEPARATORS).filter((part) => fold(part) !== "");
  if (parts.length < 2) return null;
  const readings = parts.map((part) => readWhole(part) ?? readHead(part));
  if (isComplemented(text, parts, readings)) return readHead(text);
  const known = readings.flatMap((reading) => (reading.status === "unknown" ? [] : [reading]));
  const categories = [...new Set(known.map(({ category }) => category))];
  const [only] = categories;
  if (only === undefined) return null;
  // What stands beside a known word with nothing but "and" between them may say what that is for: "retail and leisure".
  if (known.length < parts.length && !STRONG_SEPARATORS.test(text)) return null;
  if (categories.length > 1) return { status: "unknown", candidates: categories };
  return { status: "inferred", category: only, word: wordOf(known) ?? text };
}

const STRONG_SEPARATORS = /[;|/\n\r+•:]|\s[–—-]\s/;

/** Whether what follows "and" or a comma goes on with what the first part is for: "Ministry of Health and Education". */
function isComplemented(text: string, parts: readonly string[], readings: readonly KindReading[]): boolean {
  const [first] = readings;
  if (first?.status !== "inferred" || STRONG_SEPARATORS.test(text)) return false;
  return parts
    .slice(1)
    .every((part) => wholeKind(part)?.isOnlyInLists !== false && headsOf(part).every(({ isSure }) => !isSure));
}

function wordOf(readings: readonly KindReading[]): string | null {
  const inferred = readings.find(({ status }) => status === "inferred");
  return inferred?.status === "inferred" ? inferred.word : null;
}

/** A known word at the head of a longer text: "Université Gaston Berger", "Ouma City Council", "empresa de fibra óptica". */
function readHead(text: string): KindReading {
  const heads = headsOf(text);
  const [best] = heads;
  const candidates = [...new Set(heads.flatMap((head) => head.candidates ?? [head.category]))];
  if (best !== undefined && candidates.length === 1 && best.isSure && isTelling(best))
    return { status: "inferred", category: best.category, word: best.word };
  const firm = readFirm(text);
  return firm.status === "unknown" ? { status: "unknown", candidates } : firm;
}

/** Kinds whose words say too little beside others that nobody knows. */
const VAGUE: ReadonlySet<Category> = new Set<Category>(["other", "small_informal", "citizens"]);

/** Kinds that a head has only for want of another one: "company", "association". */
const BROAD: ReadonlySet<Category> = new Set<Category>(["private_traditional", "ngo"]);

/** Kinds that a word tells whatever other words stand beside the same head: "community-owned energy company". */
const STRONG: ReadonlySet<Category> = new Set<Category>(["academia", "social_economy"]);

/**
 * Whether a head tells the kind where kinds are listed. Measured by leaving out a tenth to three tenths of the vocabulary, and
 * each word by itself; what was wrong in more than one of two hundred is asked about: companies and associations of which
 * nothing else is known, words that are only known beside heads of other kinds, words that tell different kinds.
 */
function isTelling({ category, isPhrase, isRuled, isDefault, isTorn, beside, language }: Head): boolean {
  if (isPhrase) return true;
  if (isDefault) return !BROAD.has(category);
  if (isTorn && !STRONG.has(category)) return false;
  if (beside.length === 0) return true;
  const support = supportOf(beside, category, language);
  if (support === "against") return !isRuled && category === "local_authority";
  return support === "for" || isRuled || !VAGUE.has(category);
}

/** The name of a firm where a kind is asked for: "Ouma Cement Co. Ltd". */
function readFirm(text: string): KindReading {
  const form = legalFormOf(text);
  if (form === null) return readBody(text);
  const isName =
    text.startsWith(form.rest) && !/(?<![\p{L}'’])\p{Ll}{4,}/u.test(form.rest) && wholeKind(form.rest) === null;
  const named = isName ? kindOfName(text) : null;
  return named === null ? UNKNOWN : { status: "inferred", category: named.category, word: named.pattern };
}

/** The name of a known body with more behind it: "Orange Mali". */
function readBody(text: string): KindReading {
  const named = /\s/.test(text.trim()) ? knownBody(text) : null;
  return named === null ? UNKNOWN : { status: "inferred", category: named.category, word: named.pattern };
}

/** What a name tells of the kind of body. */
export interface KindOfName {
  readonly category: Category;
  /** The word or legal form that tells it. */
  readonly pattern: string;
}

/** Words of honour before the head of a name. */
const HONOURS =
  /^(?:i\.|h\.|la|el|le|les|l['’]|the|a|o|os|as|pontificia|pontif[íi]cia|real|royal|ilustre|ilma\.?|excma\.?|grand|grande|groupe|grupo)\s+/i;

/** Beginnings of what is no body. */
const NO_BODY = /^(?:pro[jy]e[ck]?to?|programm?[ae]?s?|plan|action|acci[oó]n)(?!\p{L})/iu;

/** Kinds that a body with the legal form of a company is not: a bakery with one is no small trader. */
const NO_COMPANIES: ReadonlySet<Category> = new Set<Category>(["small_informal", "local_authority", "cbo", "citizens"]);

/** The kind of body that a name tells: by a telling legal form, a known body, its head, its line of business, any legal form. */
export function kindOfName(name: string): KindOfName | null {
  if (name.length > MAX_LENGTH) return null;
  const form = legalFormOf(name);
  if (form?.isTelling === true) return { category: form.category, pattern: form.form };
  const bare = (form?.rest ?? name).replace(/[,()"«»]/g, " ");
  const known = knownBody(bare) ?? headOfName(bare);
  if (known !== null && (form === null || !NO_COMPANIES.has(known.category))) return known;
  const activity = NO_BODY.test(bare) ? null : activityOf(bare, form !== null);
  return activity ?? (form === null ? null : { category: form.category, pattern: form.form });
}

/** Whether a name is that of a body, though its kind may not be told. */
export function isNameOfBody(name: string): boolean {
  if (name.length > MAX_LENGTH) return false;
  return kindOfName(name) !== null || headsOf(name).some(({ candidates }) => (candidates ?? []).length > 0);
}

/** Two words of which the last is an English trade may be a person: "J. Baker", "Mary Potter". */
function isSurname(name: string, trade: string): boolean {
  return (
    /^\s*\p{Lu}\p{L}*\.?\s+\p{Lu}\p{Ll}+(?:er|or|man|smith|mason|herd|cook)\s*$/u.test(name) && !trade.includes(" ")
  );
}

function headOfName(name: string): KindOfName | null {
  const heads = headsOf(name).concat(headsOf(name.replace(HONOURS, "")));
  const telling = heads.filter(
    ({ isOnlyInLists, isRuled, category, word }) =>
      !isOnlyInLists && (isRuled || category !== "citizens" || word.includes(" ")) && !isSurname(name, word),
  );
  const [best] = telling;
  const isAgreed = best !== undefined && telling.every(({ category }) => category === best.category);
  return isAgreed ? { category: best.category, pattern: best.word } : null;
}
