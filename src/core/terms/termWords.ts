/** Words of the table of own words itself: its headers, what an entry may explain, names of settings, in every language. */

import { LANGUAGES, type Language } from "../guide/codes";
import type { EntryKind, OwnSettingName } from "../model/finding";
import { ENTRY_KINDS } from "../model/ownTerms";
import type { OwnTermsTexts, TermColumn } from "../texts/catalogue/ownTerms";
import { ownTerms as en } from "../texts/en/ownTerms";
import { ownTerms as es } from "../texts/es/ownTerms";
import { ownTerms as fr } from "../texts/fr/ownTerms";
import { ownTerms as pt } from "../texts/pt/ownTerms";
import { fold } from "../words/fold";

const TEXTS: Readonly<Record<Language, OwnTermsTexts>> = { en, es, fr, pt };

/** The texts of a language. */
export function termTexts(language: Language): OwnTermsTexts {
  return TEXTS[language];
}

/** Columns of the table, left to right. */
export const TERM_COLUMNS: readonly TermColumn[] = ["what", "yours", "means", "onlyIn", "note"];

/** Codes by folded word. */
function indexBy<Code extends string>(
  codes: readonly Code[],
  wordOf: (texts: OwnTermsTexts, code: Code) => string,
): ReadonlyMap<string, Code> {
  const labels = codes.flatMap((code) =>
    LANGUAGES.map((language) => [fold(wordOf(TEXTS[language], code)), code] as const),
  );
  return new Map([...codes.map((code) => [fold(code), code] as const), ...labels]);
}

const COLUMNS = indexBy(TERM_COLUMNS, ({ headers }, column) => headers[column]);
const KINDS = indexBy(ENTRY_KINDS, ({ kinds }, kind) => kinds[kind]);
const SETTINGS = indexBy<Exclude<OwnSettingName, "expected">>(
  ["high", "agreement"],
  ({ settings }, name) => settings[name],
);
const ASIDE: ReadonlySet<string> = new Set(LANGUAGES.map((language) => fold(TEXTS[language].aside)));

/** The column of the table that a header names, or null. */
export function termColumn(header: string): TermColumn | null {
  return COLUMNS.get(fold(header)) ?? null;
}

/** What an entry explains, or null. */
export function entryKind(text: string): EntryKind | null {
  return KINDS.get(fold(text)) ?? null;
}

/** The setting that a part of a text names, or null. */
export function settingName(text: string): Exclude<OwnSettingName, "expected"> | null {
  return SETTINGS.get(fold(text)) ?? null;
}

/** Whether a text says that a column is to be left alone. */
export function isLeftAside(text: string): boolean {
  return ASIDE.has(fold(text));
}
