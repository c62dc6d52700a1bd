/** A table to start from: headers, drop-downs and guidance in one language, empty or with an invented sample. */

import {
  CATEGORIES,
  GAINS,
  INCENTIVES,
  isResourceField,
  isScaleField,
  RESOURCE_FIELDS,
  resourceOf,
  SCALE_FIELDS,
  SCALE_VALUES,
  type Field,
  type Language,
} from "../guide/codes";
import { COLUMNS, optionsOf, type OptionList } from "../guide/vocabulary";
import { plainWord } from "../interview/ownVocabulary";
import { fieldLabel } from "../messages/messages";
import { itemTermsOf, sheetTexts } from "../texts/texts";
import { SAMPLE_ROWS, type SampleRow } from "./sampleRows";
import { template as en } from "../texts/en/template";
import { template as es } from "../texts/es/template";
import { template as fr } from "../texts/fr/template";
import { template as pt } from "../texts/pt/template";
import type { TemplateTexts } from "../texts/catalogue/template";

const TEXTS: Readonly<Record<Language, TemplateTexts>> = { en, fr, es, pt };

/** How the cells of a column are filled in. */
export type ColumnChoices =
  | { readonly kind: "free" }
  | { readonly kind: "date" }
  /** Words that may be picked; few and short, so that they fit into the rule itself. */
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** Words of the list sheet, by its zero-based column. */
  | { readonly kind: "list"; readonly column: number };

/** One column of the template. */
export interface TemplateColumn {
  readonly field: Field;
  readonly header: string;
  /** Width in characters. */
  readonly width: number;
  readonly choices: ColumnChoices;
  /** What stands in the cell's input message, at most 255 characters. */
  readonly guidance: string;
}

/** Everything that is inserted. */
export interface Template {
  readonly sheetName: string;
  readonly tableName: string;
  /** One line above the table. */
  readonly title: string;
  readonly columns: readonly TemplateColumn[];
  /** Values row by row; at least one row, blank in an empty template. */
  readonly rows: readonly (readonly string[])[];
  readonly listSheetName: string;
  /** Header and words of each list, left to right. */
  readonly lists: readonly { readonly header: string; readonly words: readonly string[] }[];
  /** What its sheets say of themselves until they are finished. */
  readonly unfinished: string;
}

const TEMPLATE_FIELDS: readonly Field[] = [
  "name",
  "category",
  ...SCALE_FIELDS,
  "gains",
  ...RESOURCE_FIELDS,
  "incentives",
  "owner",
  "next_action",
  "due_date",
  "notes",
];

const WIDTHS: Readonly<Partial<Record<Field, number>>> = {
  name: 32,
  category: 34,
  gains: 34,
  incentives: 34,
  next_action: 28,
  notes: 40,
  owner: 20,
};
const DEFAULT_WIDTH = 15;
/** Blank rows of an empty template: enough to show where to type. */
const BLANK_ROWS = 10;

const LISTS: readonly OptionList[] = ["CATEGORY", "GAIN", "INCENTIVE"];

/** The template in a language. Whatever it offers reads back as meant. */
export function template(language: Language, content: "blank" | "sample"): Template {
  const texts = TEXTS[language];
  const columns = TEMPLATE_FIELDS.map((field) => templateColumn(field, language));
  const rows =
    content === "sample"
      ? SAMPLE_ROWS.map((row) => TEMPLATE_FIELDS.map((field) => sampleCell(row, field, language)))
      : Array.from({ length: BLANK_ROWS }, () => TEMPLATE_FIELDS.map(() => ""));
  return {
    sheetName: texts.sheetName,
    tableName: sheetTexts(language).stakeholdersTable,
    title: content === "sample" ? texts.sampleTitle : texts.title,
    columns,
    rows,
    listSheetName: texts.listSheetName,
    lists: LISTS.map((list) => ({
      header: texts.listHeaders[list as "CATEGORY" | "GAIN" | "INCENTIVE"],
      words: optionsOf(list).map(({ labels }) => labels[language]),
    })),
    unfinished: sheetTexts(language).unfinishedInsert,
  };
}

/** One column of the template. */
export function templateColumn(field: Field, language: Language): TemplateColumn {
  return {
    field,
    header: fieldLabel(field, language),
    width: WIDTHS[field] ?? DEFAULT_WIDTH,
    choices: choicesOf(field, language),
    guidance: guidanceOf(field, language),
  };
}

/** What the cells of the category say where their words stand on no sheet. */
export function kindGuidance(language: Language): string {
  return TEXTS[language].guidance.kind;
}

function choicesOf(field: Field, language: Language): ColumnChoices {
  if (field === "due_date") return { kind: "date" };
  if (field === "category") return { kind: "list", column: 0 };
  if (isScaleField(field))
    return { kind: "words", words: SCALE_VALUES.map((value) => plainWord(field, String(value), language)) };
  if (isResourceField(field))
    return { kind: "words", words: [plainWord(field, "yes", language), plainWord(field, "no", language), "?"] };
  return { kind: "free" };
}

function guidanceOf(field: Field, language: Language): string {
  const { guidance } = TEXTS[language];
  if (isScaleField(field)) return itemTermsOf(field, language).ask;
  if (isResourceField(field)) return `${itemTermsOf(field, language).ask} ${guidance.answer}`;
  switch (field) {
    case "gains":
    case "incentives":
      return `${itemTermsOf(field, language).ask} ${guidance.several}`;
    case "name":
      return guidance.name;
    case "category":
      return guidance.category;
    case "notes":
      return guidance.notes;
    default:
      return COLUMNS.find((column) => column.field === field)?.labels[language] ?? "";
  }
}

/** A cell of the sample in the words of the language. */
function sampleCell(row: SampleRow, field: Field, language: Language): string {
  const word = (code: string, of: Field = field): string => (code === "?" ? "?" : plainWord(of, code, language));
  const resource = resourceOf(field);
  if (resource !== null) {
    const answer = row.resources[resource];
    return answer === "unknown" ? "" : word(answer);
  }
  if (isScaleField(field)) {
    const value = row[field];
    return value === null ? "" : word(String(value));
  }
  switch (field) {
    case "name":
      return TEXTS[language].sampleNames[row.name];
    case "category":
      return word(CATEGORIES.find((category) => category === row.category) ?? "other");
    case "gains":
      return listCell(row.gains, GAINS, word);
    case "incentives":
      return listCell(row.incentives, INCENTIVES, word);
    default:
      return "";
  }
}

function listCell(codes: readonly string[] | "none" | null, known: readonly string[], word: (code: string) => string) {
  if (codes === null) return "";
  if (codes === "none") return word("no");
  return known
    .filter((code) => codes.includes(code))
    .map((code) => word(code))
    .join("; ");
}
