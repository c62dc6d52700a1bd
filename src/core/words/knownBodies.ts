/** Bodies known by their own name, and legal forms: what a name says beyond the words for kinds. */

import { CATEGORIES, type Category } from "../guide/codes";
import bodies from "../guide/kinds/bodies.json";
import legalForms from "../guide/kinds/legalForms.json";
import { fold } from "./fold";
import { itemsOf } from "./phrases";

/** Words by category: a list in one text. */
type ByCategory = Readonly<Partial<Record<Category, string>>>;

/** Phrases of whole folded words by their first word, the longest first. */
function byFirstWord(data: ByCategory): ReadonlyMap<string, readonly Known[]> {
  const index = new Map<string, Known[]>();
  for (const category of CATEGORIES)
    for (const item of itemsOf(data[category])) {
      const words = fold(item).split(" ");
      const first = words[0] ?? "";
      index.set(first, [...(index.get(first) ?? []), { words, category, name: item }]);
    }
  for (const known of index.values()) known.sort((one, other) => other.words.length - one.words.length);
  return index;
}

interface Known {
  readonly words: readonly string[];
  readonly category: Category;
  readonly name: string;
}

const BODIES = byFirstWord(bodies.names);
const ACTIVITIES = byFirstWord(bodies.activities);

/** What a name or a part of it says. */
export interface Told {
  readonly category: Category;
  /** The words that tell it. */
  readonly pattern: string;
}

/** The body that a name begins with: "Orange Mali", "UNICEF Kenya". */
export function knownBody(name: string): Told | null {
  const known = knownAt(BODIES, fold(name).split(" "), 0);
  return known === null || isOtherWord(known, name) ? null : { category: known.category, pattern: known.name };
}

/** Longest abbreviation that is a word, too, in small letters: "CARE", "MIT". */
const MOST_LETTERS = 4;

function isOtherWord({ words }: Known, name: string): boolean {
  const [first = ""] = name.trim().split(/[\s,;/–-]/);
  return words.length === 1 && (words[0]?.length ?? 0) <= MOST_LETTERS && /\p{Ll}/u.test(first);
}

/** Shortest abbreviation that by itself is one body's and no other's. */
const FEWEST_LETTERS = 4;

/** Whether a whole text is the name of a known body. */
export function isKnownBody(text: string): Told | null {
  const words = fold(text).split(" ");
  const known = knownAt(BODIES, words, 0);
  const isShort = words.length === 1 && (words[0]?.length ?? 0) < FEWEST_LETTERS;
  return known?.words.length === words.length && !isShort && !isOtherWord(known, text)
    ? { category: known.category, pattern: known.name }
    : null;
}

/** A line of business in a name: as its last word, or anywhere where `isFirm`: "Lakeside Broadband", "Datex Software SAS". */
export function activityOf(name: string, isFirm: boolean): Told | null {
  const words = fold(name).split(" ");
  for (let start = words.length - 1; start > 0 || (isFirm && start >= 0); start -= 1) {
    const known = knownAt(ACTIVITIES, words, start);
    if (known !== null && (isFirm || start + known.words.length === words.length))
      return { category: known.category, pattern: known.name };
    if (!isFirm && start < words.length - 2) return null;
  }
  return null;
}

function knownAt(index: ReadonlyMap<string, readonly Known[]>, words: readonly string[], start: number): Known | null {
  const candidates = index.get(words[start] ?? "") ?? [];
  return candidates.find((known) => known.words.every((word, place) => words[start + place] === word)) ?? null;
}

/** A legal form, and whether it says more than that it is a company. */
export interface LegalForm {
  readonly category: Category;
  readonly form: string;
  readonly isTelling: boolean;
  /** The name without it. */
  readonly rest: string;
}

const FORMS = formsOf(legalForms.telling, true).concat(formsOf(legalForms.companies, false));

interface Form {
  readonly category: Category;
  readonly form: string;
  readonly key: string;
  readonly isTelling: boolean;
}

function formsOf(data: ByCategory, isTelling: boolean): Form[] {
  return CATEGORIES.flatMap((category) =>
    itemsOf(data[category]).map((form) => ({ category, form, key: keyOf(form), isTelling })),
  );
}

/** A form without points, spaces and capitals: "S. de R.L. de C.V." is "sderldecv". */
function keyOf(form: string): string {
  return form
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, "");
}

const BY_KEY: ReadonlyMap<string, Form> = new Map([...FORMS].reverse().map((form) => [form.key, form]));

/** Words of the longest form as it is written with spaces: "S. de R. L. de C. V.". */
const MOST_WORDS = 8;

/** The legal form at the end of a name, or at its beginning; the telling one where there are two: "E.M., S.A.". */
export function legalFormOf(name: string): LegalForm | null {
  const words = name
    .trim()
    .replace(/[,;()"«»]/g, " ")
    .trim()
    .split(/\s+/);
  const last = formAtEnd(words);
  if (last === null) return formAtStart(words);
  const before = formAtEnd(last.rest.split(" "));
  return before?.isTelling === true && !last.isTelling ? before : { ...last, rest: before?.rest ?? last.rest };
}

/** The legal form that a whole text is: "S. de R.L. de C.V.". */
export function wholeLegalForm(text: string): Omit<LegalForm, "rest"> | null {
  const words = text.trim().split(/\s+/);
  return words.length > MOST_WORDS ? null : formOf(words);
}

function formAtEnd(words: readonly string[]): LegalForm | null {
  for (let length = Math.min(MOST_WORDS, words.length - 1); length > 0; length -= 1) {
    const form = formOf(words.slice(-length));
    if (form !== null) return { ...form, rest: words.slice(0, -length).join(" ") };
  }
  return null;
}

function formAtStart(words: readonly string[]): LegalForm | null {
  const form = words.length < 2 ? null : formOf(words.slice(0, 1));
  // Two letters before a name are as often another abbreviation: "CA Grand Littoral".
  const isShort = form !== null && keyOf(form.form).length < 3;
  return form === null || isShort ? null : { ...form, rest: words.slice(1).join(" ") };
}

function formOf(words: readonly string[]): Omit<LegalForm, "rest"> | null {
  const written = words.join(" ");
  const form = BY_KEY.get(keyOf(written));
  if (form === undefined) return null;
  // Short ones with small letters and no points are words or names, "Sal", but for those that are written so: "Ltd", "Lda".
  const isWritten = form.key.length > 3 || /\./.test(written) || !/\p{Ll}/u.test(written) || /^\p{Lu}/u.test(form.form);
  return !isWritten ? null : { category: form.category, form: written, isTelling: form.isTelling };
}
