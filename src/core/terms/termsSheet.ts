/** The sheet of the table of own words as it is inserted: headers, words to choose from, and what the user has explained already. */

import { isGuideCategory } from "../guide/categories";
import { CATEGORIES, FIELDS, SCALE_FIELDS, type Field, type Language } from "../guide/codes";
import { optionsOf, type OptionList } from "../guide/vocabulary";
import type { SavedChoices } from "../memory/choices";
import { fieldLabel } from "../messages/messages";
import { SCALE_CHOICES } from "../model/mapping";
import { ENTRY_KINDS } from "../model/ownTerms";
import type { TermColumn } from "../texts/catalogue/ownTerms";
import { sheetTexts, termsOf } from "../texts/texts";
import { fold } from "../words/fold";
import { listOfField } from "../words/ownWords";
import { codesNamed, fieldNamed, SCALE_LABELS } from "./guideWords";
import { TERM_COLUMNS, termTexts } from "./termWords";

/** Everything that is inserted. */
export interface TermsSheet {
  readonly sheetName: string;
  /** Lines above the table: title, how it is filled in, what it is good for. */
  readonly lines: readonly string[];
  readonly columns: readonly { readonly column: TermColumn; readonly header: string; readonly width: number }[];
  /** Values row by row; blank ones below what the user has explained. */
  readonly rows: readonly (readonly string[])[];
  /** What an entry may explain, few and short enough for a rule itself. */
  readonly kinds: readonly string[];
  /** Header and words of the lists beside the table: words of the guide, settings. */
  readonly lists: readonly { readonly header: string; readonly words: readonly string[] }[];
  /** What it says of itself until it is finished. */
  readonly unfinished: string;
}

/** Rows to fill in: enough to show where to type. */
const BLANK_ROWS = 12;
const WIDTHS: Readonly<Record<TermColumn, number>> = { what: 18, yours: 32, means: 40, onlyIn: 26, note: 30 };

/** The sheet in a language. Whatever it offers or holds reads back as meant. */
export function termsSheet(language: Language, choices: Pick<SavedChoices, "columns" | "words">): TermsSheet {
  const texts = termTexts(language);
  const known = explained(language, choices);
  return {
    sheetName: texts.sheetName,
    lines: [texts.title, ...texts.howTo],
    columns: TERM_COLUMNS.map((column) => ({ column, header: texts.headers[column], width: WIDTHS[column] })),
    rows: [...known, ...Array.from({ length: BLANK_ROWS }, () => TERM_COLUMNS.map(() => ""))],
    kinds: ENTRY_KINDS.map((kind) => texts.kinds[kind]),
    lists: [
      { header: texts.guideWords, words: guideWords(language) },
      { header: texts.settingWords, words: settingWords(language) },
    ],
    unfinished: sheetTexts(language).unfinishedInsert,
  };
}

/** What the user has said in the pane; the same word of two columns keeps its column. */
function explained(language: Language, { columns, words }: Pick<SavedChoices, "columns" | "words">): string[][] {
  const { kinds, aside } = termTexts(language);
  const rows = [
    ...columns.map(({ header, field }) => [
      kinds.column,
      header,
      field === null ? aside : fieldWord(field, language),
      "",
      "",
    ]),
    ...words.map(({ header, word, code }) => [kinds.word, word, codeWord(code, language), header, ""]),
  ];
  return [...new Map(rows.map((row) => [row.slice(0, 4).map(fold).join("\n"), row])).values()];
}

/** A field by its label, or by its code where the label is that of another one. */
function fieldWord(field: Field, language: Language): string {
  const label = fieldLabel(field, language);
  return fieldNamed(label) === field ? label : field;
}

const LISTS: readonly OptionList[] = [...new Set(FIELDS.flatMap((field) => listOfField(field) ?? []))];

/** A code by its label, or as it is where the label is not understood in every list that has it. */
function codeWord(code: string, language: Language): string {
  const lists = LISTS.filter((list) => optionsOf(list).some((option) => option.code === code));
  const [first] = lists;
  const label =
    first === undefined ? undefined : optionsOf(first).find((option) => option.code === code)?.labels[language];
  if (label === undefined) return code;
  return lists.every((list) => isNamedIn(list, code, label)) ? label : code;
}

/** A code of one list by its label, or as it is where that list does not understand the label. */
function optionWord(list: OptionList, code: string, label: string): string {
  return isNamedIn(list, code, label) ? label : code;
}

function isNamedIn(list: OptionList, code: string, label: string): boolean {
  return codesNamed(label).some((own) => own.list === list && own.code === code);
}

/** Lists whose words are offered, in the order of the guide's questions. */
const OFFERED: readonly OptionList[] = ["CATEGORY", "SCALE", "YES-NO", "GAIN", "RESOURCE", "INCENTIVE"];

/** Categories, answers, scales, then what a column may hold; each once. */
function guideWords(language: Language): string[] {
  const options = OFFERED.flatMap((list) =>
    optionsOf(list).map(({ code, labels }) => optionWord(list, code, labels[language])),
  );
  const words = [
    ...options,
    ...SCALE_CHOICES.map((scale) => SCALE_LABELS[scale]),
    ...FIELDS.map((field) => fieldWord(field, language)),
    termTexts(language).aside,
  ];
  return [...new Map(words.map((word) => [fold(word) || word, word])).values()];
}

/** Names of settings, with one example of what a category is expected to bring for each of the guide's. */
function settingWords(language: Language): string[] {
  const { settings } = termTexts(language);
  const { items, resources, categories } = termsOf(language);
  return [
    ...SCALE_FIELDS.map((field) => `${settings.high} · ${items[field].header}`),
    settings.agreement,
    ...CATEGORIES.filter(isGuideCategory).map((category) => `${categories[category]} · ${resources.data.header}`),
  ];
}
