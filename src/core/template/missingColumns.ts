/** The columns of the guide that a list lacks, as they are added to it: with words to pick, so that colleagues fill them in by hand. */

import {
  CATEGORIES,
  CHECKLIST_ITEMS,
  GAINS,
  INCENTIVES,
  isResourceField,
  isScaleField,
  type Field,
  type Language,
} from "../guide/codes";
import { ITEM_FIELDS } from "../guide/itemFields";
import { plainWord } from "../interview/ownVocabulary";
import type { ColumnMapping } from "../model/mapping";
import type { Table } from "../model/table";
import { termsOf } from "../texts/texts";
import { fold } from "../words/fold";
import { kindGuidance, templateColumn } from "./template";

/** Questions that are added together. */
export const COLUMN_GROUPS = ["category", "scales", "resources", "gains"] as const;
export type ColumnGroup = (typeof COLUMN_GROUPS)[number];

/** A column to add. */
export interface NewColumn {
  readonly field: Field;
  readonly group: ColumnGroup;
  readonly header: string;
  /** Width in characters. */
  readonly width: number;
  /** Words to pick from, none with a comma, 255 characters in all: they stand in the rule of the cells. Others may be typed. */
  readonly words: readonly string[];
  /** What the cells say of themselves when they are selected, at most 255 characters. */
  readonly guidance: string;
}

/** A question that a column of the list may answer already: whoever uses it has to say so first. */
export interface HeldQuestion {
  readonly field: Field;
  /** Header of that column. */
  readonly header: string;
}

/** What a list lacks. */
export interface MissingColumns {
  /** In the order of the guide. */
  readonly columns: readonly NewColumn[];
  /** Questions left out because a column may hold them. */
  readonly held: readonly HeldQuestion[];
}

/**
 * The questions of the guide, and the category, that no column of a list answers, as columns in a language. Nothing is lacking
 * twice: a column that was added is read as what it is, so that the next time it is not missing.
 */
export function missingColumns(table: Table, columns: readonly ColumnMapping[], language: Language): MissingColumns {
  const has = (fields: readonly Field[]): boolean =>
    columns.some(({ field }) => field !== null && fields.includes(field));
  const isGiven = table.categories?.some((word) => word !== null) === true;
  const wanted: readonly (readonly [Field, readonly Field[]])[] = [
    ...(isGiven ? [] : [["category", ["category"]] as const]),
    ...CHECKLIST_ITEMS.map((item) => [item, ITEM_FIELDS[item]] as const),
  ];
  const open = wanted.filter(([, fields]) => !has(fields));
  const held = open.flatMap(([field, fields]): HeldQuestion[] => {
    const { header } = templateColumn(field, language);
    const own = columns.find(
      (column) =>
        (column.proposal !== null && fields.includes(column.proposal)) || fold(column.header) === fold(header),
    );
    return own === undefined ? [] : [{ field, header: own.header }];
  });
  const isHeld = (field: Field): boolean => held.some((own) => own.field === field);
  return { columns: open.filter(([field]) => !isHeld(field)).map(([field]) => newColumn(field, language)), held };
}

function newColumn(field: Field, language: Language): NewColumn {
  const { header, width, guidance } = templateColumn(field, language);
  const said = field === "category" ? kindGuidance(language) : guidance;
  return { field, group: groupOf(field), header, width, words: wordsOf(field, language), guidance: said };
}

function groupOf(field: Field): ColumnGroup {
  if (field === "category") return "category";
  if (isScaleField(field)) return "scales";
  return isResourceField(field) ? "resources" : "gains";
}

function wordsOf(field: Field, language: Language): readonly string[] {
  const { choices } = templateColumn(field, language);
  if (choices.kind === "words") return choices.words;
  // The short names: those of the guide would not fit into a rule.
  if (field === "category") return CATEGORIES.map((code) => firstOf(termsOf(language).categories[code]));
  const codes = field === "gains" ? GAINS : INCENTIVES;
  return [...codes, "no"].map((code) => plainWord(field, code, language));
}

/** "ONG" of "ONG, associations": a comma would part the words of a rule. */
function firstOf(term: string): string {
  return term.split(",")[0] ?? term;
}
