/** The list of the templates without the add-in: one column for each answer, so that each is picked from a list and formulas can read it. */

import {
  CATEGORIES,
  GAIN_FIELDS,
  GAINS,
  INCENTIVE_FIELDS,
  INCENTIVES,
  RESOURCE_FIELDS,
  SCALE_FIELDS,
  type Category,
  type Field,
  type Language,
} from "../../../../src/core/guide/codes";
import { plainWord } from "../../../../src/core/interview/ownVocabulary";
import { SAMPLE_ROWS, type SampleRow } from "../../../../src/core/template/sampleRows";
import { template, templateColumn, type Template, type TemplateColumn } from "../../../../src/core/template/template";
import { itemTermsOf, termsOf } from "../../../../src/core/texts/texts";
import { TEMPLATE_FILE_TEXTS } from "./templateTexts";

/** Rows of the list, and of the matrix that reads them. */
export const LIST_ROWS = 60;

/** Columns of answers that are yes, no or to ask. */
export const ANSWER_FIELDS = [...GAIN_FIELDS, ...RESOURCE_FIELDS, ...INCENTIVE_FIELDS] as const;
export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** Columns of the list, left to right. */
export const LIST_FIELDS = [
  "name",
  "category",
  ...SCALE_FIELDS,
  ...ANSWER_FIELDS,
  "owner",
  "next_action",
  "due_date",
  "notes",
] as const satisfies readonly Field[];
export type ListField = (typeof LIST_FIELDS)[number];

/** Widths in characters that differ from those of the template in the add-in: the list prints on one page in width. */
const WIDTHS: Readonly<Partial<Record<ListField, number>>> = {
  name: 30,
  category: 24,
  familiarity: 9.5,
  keenness: 9.5,
  owner: 17,
  next_action: 22,
  due_date: 11,
  notes: 26,
};
const ANSWER_CHARS = 6;

/** Words for yes, no and to ask. */
export function answerWords(language: Language): readonly [string, string, string] {
  return [plainWord("resource_data", "yes", language), plainWord("resource_data", "no", language), "?"];
}

/** The category as it is picked: "ONG" of what the matrix calls "ONG, associations", which would not be read for certain. */
export function categoryWord(category: Category, language: Language): string {
  const term = termsOf(language).categories[category];
  return term.split(",")[0] ?? term;
}

/** Every category as it is picked, in the order of the guide. */
export function categoryWords(language: Language): readonly string[] {
  return CATEGORIES.map((code) => categoryWord(code, language));
}

/** The list as a template of the product: its headers, words and guidance, in its own columns. */
export function listTemplate(language: Language, content: "blank" | "sample"): Template {
  const own = template(language, content);
  const texts = TEMPLATE_FILE_TEXTS[language].list;
  const filled = content === "sample" ? SAMPLE_ROWS.map((row) => sampleRow(row, own, language)) : [];
  const [categories] = own.lists;
  return {
    ...own,
    title: content === "sample" ? texts.sampleTitle : texts.title,
    columns: LIST_FIELDS.map((field) => listColumn(field, language)),
    rows: Array.from({ length: LIST_ROWS }, (_, row) => filled[row] ?? LIST_FIELDS.map(() => "")),
    lists: [{ header: categories?.header ?? "", words: categoryWords(language) }],
  };
}

function listColumn(field: ListField, language: Language): TemplateColumn {
  const column = { ...templateColumn(field, language), width: WIDTHS[field] ?? ANSWER_CHARS };
  if (!isAnswer(field)) return column;
  const [yes, no, ask] = answerWords(language);
  const guidance = isMulti(field) ? `${column.header}. ${answerGuidance(language)}` : column.guidance;
  return { ...column, guidance, choices: { kind: "words", words: [yes, no, ask] } };
}

/** How an answer is given: what the guidance of a resource says behind its question. */
function answerGuidance(language: Language): string {
  return templateColumn("resource_data", language).guidance.slice(
    itemTermsOf("resource_data", language).ask.length + 1,
  );
}

/** A row of the sample in one column for each answer. */
function sampleRow(row: SampleRow, own: Template, language: Language): string[] {
  const [yes, no] = answerWords(language);
  const position = SAMPLE_ROWS.indexOf(row);
  const standing = new Map(own.columns.map(({ field }, index) => [field, own.rows[position]?.[index] ?? ""]));
  const named = (options: readonly string[] | "none" | null, option: string): string => {
    if (options === null) return "";
    return options !== "none" && options.includes(option) ? yes : no;
  };
  const answers = new Map<Field, string>([
    ["category", categoryWord(row.category, language)],
    ...GAINS.map((gain) => [`gain_${gain}`, named(row.gains, gain)] as const),
    ...INCENTIVES.map((incentive) => [`incentive_${incentive}`, named(row.incentives, incentive)] as const),
  ]);
  return LIST_FIELDS.map((field) => answers.get(field) ?? standing.get(field) ?? "");
}

/** Whether a column takes yes, no or to ask. */
export function isAnswer(field: ListField): field is AnswerField {
  return (ANSWER_FIELDS as readonly string[]).includes(field);
}

/** Whether it is one of several options of a question: a gain or a means. */
function isMulti(field: AnswerField): boolean {
  return !field.startsWith("resource_");
}
