/** What a header says of its column, whatever stands around it and in whatever language it is written. */

import { AMOUNT_FIELDS, LANGUAGES, SCALE_FIELDS, type Field, type Language } from "../guide/codes";
import { fold } from "../words/fold";
import { readOptions } from "../words/readOptions";
import { headerHints, type HeaderHints } from "../words/headerHints";
import { meaningsOf, type Beside, type Grade, type Meaning, type Meanings } from "./headerGrammar";
import { parsePhrase, type HeaderPhrase } from "./headerParse";
import { addAsked, addChoices } from "./headerQuestions";
import { fieldOfHeader, labelOfHeader, namesKinds, optionFieldOfHeader } from "./headerWords";

/** A phrase as it reads in each language. */
type Readings = readonly HeaderPhrase[];

/** A header, read before anything is known of its table. */
export interface HeaderReading {
  readonly header: string;
  readonly hints: HeaderHints;
  /** The whole phrase. */
  readonly whole: Readings;
  /** Parts that say the same in other words or in another language: "Acteur / Stakeholder". */
  readonly parts: readonly { readonly text: string; readonly readings: Readings }[];
  /** Parts of which the first is specified by the last: "Bénéficiaire : nom". */
  readonly nested: readonly { readonly text: string; readonly readings: Readings }[];
}

/** Longer headers are sentences; to take them apart would take long and say little. */
const MAX_LENGTH = 200;

/** Reads a header by itself. */
export function readHeader(header: string): HeaderReading {
  const hints = headerHints(header.slice(0, MAX_LENGTH));
  const text = spaced(hints.text);
  const read = (part: string): { text: string; readings: Readings } => ({ text: part, readings: inLanguages(part) });
  const parts = partsOf(header, text, /\s*(?:\/+|\||·|;|\s[–—-]\s)\s*/).map(read);
  const nested = partsOf("", text, /\s*(?::|\s[–—-]\s|›|>)\s*/).map(read);
  return { header, hints, whole: inLanguages(text), parts, nested: nested.length === 2 ? nested : [] };
}

/** camelCase and snake_case as words; other texts as they are. */
function spaced(text: string): string {
  if (/\s/.test(text.trim())) return text.replace(/_/g, " ");
  const plain = text.replace(/_+|(?<=\p{L}{2})\.(?=\p{L}{2})/gu, " ");
  const split = plain.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2");
  // "MoU", "ONGs" and the like are words, not phrases.
  return inLanguages(plain).some(({ unknown, words }) => words > 0 && unknown === 0) ? plain : split;
}

function partsOf(header: string, text: string, separator: RegExp): string[] {
  const lines = header.trim().split(/[\r\n]+/);
  const parts = lines.length > 1 ? lines.map((line) => spaced(headerHints(line).text)) : text.split(separator);
  const filled = parts.map((part) => part.trim()).filter((part) => fold(part) !== "");
  return filled.length > 1 ? filled : [];
}

function inLanguages(text: string): Readings {
  return LANGUAGES.map((language) => parsePhrase(text, language));
}

/** The languages in which most of a phrase is known and its head too. */
function likeliest(readings: Readings): Readings {
  const known = readings.filter(({ head }) => head !== null);
  const coverage = ({ unknown, words }: HeaderPhrase): number => (words === 0 ? 0 : (words - unknown) / words);
  const best = Math.max(0, ...known.map(coverage));
  return known.filter((phrase) => coverage(phrase) === best);
}

/** The languages a header may be written in; all of them when none of its words is known. */
export function languagesOf({ whole, parts }: HeaderReading): readonly Language[] {
  const readings = likeliest(whole);
  const own = readings.length > 0 ? readings : parts.flatMap((part) => likeliest(part.readings));
  return [...new Set(own.map(({ language }) => language))];
}

/** The concepts a header speaks of, in any language it may be written in. */
export function conceptsOf({ whole, parts }: HeaderReading): readonly string[] {
  const readings = [...likeliest(whole), ...parts.flatMap((part) => likeliest(part.readings))];
  return [...new Set(readings.flatMap(({ head, others }) => (head === null ? others : [head, ...others])))];
}

/** A currency or "k€" speaks of an amount. */
const IMPLIED_BY_MONEY: readonly string[] = ["AMOUNT"];

/** What is said of persons and bodies alike. */
export const OF_ANYBODY: ReadonlySet<string> = new Set(["NAME", "PERSONNAME", "LASTNAME"]);

/** What the concepts of a header are that say what its column is. */
export function headsOf({ whole, parts }: HeaderReading): readonly string[] {
  const readings = [...likeliest(whole), ...parts.flatMap((part) => likeliest(part.readings))];
  return [...new Set(readings.flatMap(({ head }) => head ?? []))];
}

/** What is known of the table a header stands in. */
export interface HeaderContext extends Beside {
  /** Language most headers are written in; null when nothing tells. */
  readonly language: Language | null;
  /** Whether its headers are labels of ours, as in our template. */
  readonly isOurs: boolean;
}

/** The readings of a header in a language; in all of them where the language is not told or knows none of its words. */
export function languageReadings({ whole }: HeaderReading, language: Language | null): Readings {
  const known = whole.filter(({ head, others }) => head !== null || others.length > 0);
  const own = known.filter((phrase) => phrase.language === language);
  return own.length > 0 ? own : known;
}

/** What is doubtful about a header: words that are not known, or even its head or its spelling. */
export type HeaderDoubt = "none" | "words" | "head";

/** What is doubtful about the plainest reading of a header, in whatever language. */
export function doubtOf(reading: HeaderReading): HeaderDoubt {
  const parts = [...reading.parts, ...reading.nested].flatMap((part) => part.readings);
  const phrases = [...reading.whole, ...parts].filter(({ head, hasSlip }) => head !== null && !hasSlip);
  if (phrases.length === 0) return "head";
  return phrases.some(({ unknown }) => unknown === 0) ? "none" : "words";
}

/** What a header means in its table, with grades. */
export function meaningOfHeader(reading: HeaderReading, context: HeaderContext): Meanings {
  const { hints, header } = reading;
  const label = labelOfHeader(fold(header)) ?? labelOfHeader(fold(hints.text));
  if (label !== null && context.isOurs) return new Map([[label, 3]]);
  const implied = hints.isMoney ? IMPLIED_BY_MONEY : [];
  const candidates = [
    ofReadings(reading.whole, context, implied),
    together(reading.parts.map(({ readings }) => ofReadings(readings, context, implied))),
    ofNested(reading, context, implied),
  ].map((meanings) => withAsides(meanings, hints, context));
  const best = new Map(candidates.reduce((most, meanings) => (topOf(meanings) > topOf(most) ? meanings : most)));
  // "_uuid", "_submission_time" are what a survey tool writes down of itself.
  if (header.startsWith("_")) return new Map([["outside", 3]]);
  // Metres, hectares and tonnes are of things.
  if (hints.isMeasure) return new Map([["outside", 3]]);
  // A currency is said of amounts alone.
  if (hints.isMoney) for (const field of SCALE_FIELDS) best.delete(field);
  // "% executado" is a share of an amount.
  if (hints.isPercent) for (const field of AMOUNT_FIELDS) best.delete(field);
  addOption(best, reading, context);
  addChoices(best, hints);
  // "Region / Region" are places, "County / Sub-county" too: words for kinds of bodies as well.
  const isOther = reading.parts.some(({ readings }) => {
    const own = ofReadings(readings, context);
    return own.has("name") || own.has("territory") || (own.get("outside") ?? 0) >= 2;
  });
  if (!isOther && namesKinds(reading.parts.map(({ text }) => text))) return new Map([["category", 2]]);
  if (topOf(best) < 2 || MAY_BE_BESIDE.some((meaning) => best.has(meaning))) addAsked(best, reading, context);
  const synonym = label ?? fieldOfHeader(fold(hints.text));
  if (synonym !== null && topOf(best) < 2) best.set(synonym, label === null ? 1 : 2);
  return best;
}

/** What a question may speak of without asking for it. */
const MAY_BE_BESIDE: readonly Meaning[] = ["name", "outside", "website"];

function topOf(meanings: Meanings): number {
  return Math.max(0, ...meanings.values());
}

/** Of a phrase that several languages read alike the language of the table counts; without one all of them. */
function ofReadings(readings: Readings, context: HeaderContext, implied: readonly string[] = []): Meanings {
  // A slip of the pen is one in the language of the table.
  const isForeign = ({ hasSlip, language }: HeaderPhrase): boolean =>
    hasSlip && context.language !== null && language !== context.language;
  const likely = spokenOf(likeliest(readings.filter((phrase) => !isForeign(phrase))));
  const own = likely.filter(({ language }) => language === context.language);
  return together((own.length > 0 ? own : likely).map((phrase) => meaningsOf(phrase, context, implied)));
}

/** A word for a kind of body is what a language knows it as that has it among the words of headers: "préfecture", "distrito". */
function spokenOf(readings: Readings): Readings {
  const spoken = readings.filter(({ head }) => head !== "KINDWORD");
  return spoken.length > 0 ? spoken : readings;
}

/** What several readings say together: what all say is as plain as the plainest, what some say is less so. */
function together(all: readonly Meanings[]): Meanings {
  const meanings = new Map<Meaning, Grade>();
  for (const own of all) {
    for (const [meaning, grade] of own) {
      const isShared = all.every((other) => other.has(meaning));
      const left = isShared ? grade : grade - 1;
      if (left > (meanings.get(meaning) ?? 0)) meanings.set(meaning, left as Grade);
    }
  }
  return meanings;
}

/** "Bénéficiaire : nom" reads as "nom du bénéficiaire"; what explains a first part that stands alone does not count. */
function ofNested({ nested }: HeaderReading, context: HeaderContext, implied: readonly string[]): Meanings {
  const [outer, inner] = nested;
  if (outer === undefined || inner === undefined) return new Map();
  const joined = inner.readings.map((phrase, index): HeaderPhrase => {
    const whole = outer.readings[index];
    const head = whole?.head ?? null;
    const others = head === null ? [] : [head, ...(whole?.others ?? [])];
    const unknown = phrase.unknown + (whole?.unknown ?? 0);
    const words = phrase.words + (whole?.words ?? 0);
    return { ...phrase, others: [...phrase.others, ...others], unknown, words };
  });
  const attribute = ofReadings(joined, context, implied);
  return topOf(attribute) > 1 ? attribute : ofReadings(outer.readings, context, implied);
}

/** What stands in brackets may confirm a meaning: "Apport du partenaire (montant)", "Référent (nom)". */
function withAsides(meanings: Meanings, { asides, isMoney }: HeaderHints, context: HeaderContext): Meanings {
  if (meanings.size === 0 || (asides.length === 0 && !isMoney)) return meanings;
  const said = new Map(meanings);
  for (const aside of asides) {
    if (said.has("contact_name") && isOfOurs(aside)) {
      for (const meaning of ["contact_name", "email", "phone"] as const) said.delete(meaning);
      said.set("owner", Math.max(1, said.get("owner") ?? 0) as Grade);
    }
    const own = together(inLanguages(aside).map((phrase) => meaningsOf(phrase, context)));
    for (const [meaning, grade] of own) {
      const before = said.get(meaning);
      if (before !== undefined) said.set(meaning, Math.max(before, grade) as Grade);
    }
  }
  return said;
}

/** "Focal person (KCCA)", "Contact (ville)": an abbreviation that is nothing known is most often the authority's own. */
function isOfOurs(aside: string): boolean {
  const readings = inLanguages(aside);
  if (readings.some(({ head }) => head === "US" || head === "TOWN")) return true;
  return /^\p{Lu}{2,6}$/u.test(aside) && readings.every(({ head }) => head === null);
}

/** Questions whose answers may stand in a column each, with the list of their options. */
const IN_COLUMNS = [
  ["gains", "GAIN"],
  ["resources", "RESOURCE"],
  ["incentives", "INCENTIVE"],
] as const;

/** The option that the last part of a header names of what its first part asks for: "Benefit: financial". */
function optionOfNested([outer, inner]: HeaderReading["nested"], context: HeaderContext): Field | null {
  if (outer === undefined || inner === undefined) return null;
  const said = ofReadings(outer.readings, context);
  for (const [field, list] of IN_COLUMNS) {
    const { codes, unknown } = readOptions(inner.text, list);
    // The fields of options are spelled by the codes of their list.
    if ((said.get(field) ?? 0) >= 2 && codes.length === 1 && unknown.length === 0)
      return `${list.toLowerCase()}_${String(codes[0])}` as Field;
  }
  return null;
}

/** A header that names one option of gains, means or resources: "Profit", "Gain : profit". */
function addOption(meanings: Map<Meaning, Grade>, reading: HeaderReading, context: HeaderContext): void {
  const { hints, parts, nested } = reading;
  const own = optionOfNested(nested, context);
  if (own !== null) {
    meanings.clear();
    meanings.set(own, 2);
    return;
  }
  const texts = [hints.text, ...[...parts, ...nested].map(({ text }) => text)];
  for (const text of texts) {
    const field = (meanings.get("outside") ?? 0) < 2 ? optionFieldOfHeader(text) : null;
    if (field !== null && (meanings.get(field) ?? 0) < 2) meanings.set(field, 2);
  }
}
