/** A table as the user is asked about it: what each column was taken for, what it holds, which words were not understood. */

import { sheetCellAddress } from "./model/address";
import type { SkipReason } from "./model/audit";
import { isDateFormat, isoOfSerial, MAX_SERIAL } from "./model/dates";
import type { Finding } from "./model/finding";
import { RESOURCES, isScaleField, type Field } from "./guide/codes";
import type { OptionList } from "./guide/vocabulary";
import { parseResources } from "./stakeholders/parseAnswers";
import { parseStakeholders } from "./stakeholders/parseStakeholders";
import { scaleReadingOf } from "./stakeholders/parseScale";
import { cleanText, TableReader } from "./stakeholders/tableReader";
import type { Steps } from "./model/steps";
import { isCellError, type Table } from "./model/table";
import { isNamed, likelyNames, mapSource, sourceAddress, type SourceWishes } from "./chooseSources";
import { assumeProposals, isEvident } from "./columns/assumeProposals";
import { classifyTable } from "./columns/classifyTable";
import { isSample } from "./lists/sampleTable";
import {
  SCALE_CHOICES,
  type ColumnMapping,
  type PinnedColumn,
  type ScaleChoice,
  type TableMapping,
} from "./model/mapping";
import { NO_TERMS } from "./model/ownTerms";
import { termWords } from "./words/ownTerms";
import { listOfField, translateWords, type ExplainedWord } from "./words/ownWords";
import { wordsOfColumn, type InspectedWord } from "./inspectWords";

/** A value of a column: its text, or the ISO date of a number that is shown as a date. */
export type Sample = string | { readonly date: string };

/** One column. */
export interface InspectedColumn extends ColumnMapping {
  /** Address of the header cell with its sheet. */
  readonly cell: string;
  /** Up to three distinct values, in row order. */
  readonly samples: readonly Sample[];
  /**
   * Words to explain under the meaning, or the one that is proposed: the most frequent first, else by alphabet, so that an
   * explained one keeps its place. Empty where the meaning has no codes.
   */
  readonly words: readonly InspectedWord[];
  /** The list the words belong to; null for free columns. */
  readonly list: OptionList | null;
  /** Whether the proposal may be accepted with the others, unseen: something speaks for it, and it is the best for its field. */
  readonly isEvident: boolean;
  /** How the numbers of a scale are read, or would be if the proposal were accepted; null where there is nothing to choose. */
  readonly numbers: ScaleChoice | null;
  /** Of a column that lists resources: answers that read as none, if what it does not name is none; null for no such column. */
  readonly unlisted: number | null;
}

/** A question of the guide that no column answers. */
export interface MissingField {
  readonly field: Field;
  /** Answers that read as "to ask" for want of the column. */
  readonly answers: number;
}

/** One table as the user is asked about it. */
export interface TableInspection {
  readonly table: string;
  readonly sheet: string;
  readonly columns: readonly InspectedColumn[];
  /** Questions without a column, proposed ones left out. */
  readonly missing: readonly MissingField[];
  /** Header of the column that most likely holds the names, where none is known to; null where nothing is like it. */
  readonly likelyNames: string | null;
  readonly stakeholders: number;
  readonly kind: "table" | "list";
  /** A1 address without sheet. */
  readonly address: string;
  /** Rows; of a list without headings, totals and the like. */
  readonly rows: number;
  readonly hiddenRows: number;
  /** Whether it is the invented sample: never counted with the user's own data unasked. */
  readonly isSample: boolean;
  /** Why the table would not be audited unless somebody says so; null for a stakeholder table. */
  readonly reason: SkipReason | null;
}

/** Samples shown of a column, and the longest one. */
const MAX_SAMPLES = 3;
const MAX_SAMPLE_LENGTH = 40;

/** Inspects a table, a few rows at a time. */
export function* inspectTable(
  table: Table,
  pinned: readonly PinnedColumn[],
  words: readonly ExplainedWord[],
  { terms = NO_TERMS, unlisted = [] }: Pick<SourceWishes, "terms" | "unlisted"> = {},
): Steps<TableInspection> {
  const { mapping } = yield* mapSource(table, { pinned, words, terms, unlisted });
  const assumed = assumeProposals(mapping);
  const fieldOf = (column: number): Field | null => assumed.columns[column]?.field ?? null;
  const known = [...termWords(terms), ...words];
  const understood = translateWords(table, known, fieldOf);
  const { stakeholders, findings } = yield* parseStakeholders(understood, assumed, { visibleRowsOnly: false, terms });
  const reader = new TableReader(understood, assumed);
  const columns: InspectedColumn[] = [];
  for (const column of mapping.columns) {
    const field = fieldOf(column.index);
    columns.push({
      ...(yield* inspectColumn(table, { ...column, field }, findings, known)),
      ...column,
      isEvident: column.reason !== null && field === column.proposal && isEvident(column.reason),
      numbers: scaleOf(reader, column, field),
      unlisted: column.field === "resources" ? unlistedAnswers(understood, assumed) : null,
    });
    yield table.rows.length;
  }
  return {
    table: table.name,
    sheet: table.sheet,
    columns,
    missing: fieldOfName(assumed.columns) ? findings.flatMap(missingField) : [],
    likelyNames: likelyNames({ table, mapping }),
    stakeholders: stakeholders.length,
    kind: table.list === undefined ? "table" : "list",
    address: sourceAddress(table),
    rows: table.rows.length - (table.list?.leftOut ?? 0),
    hiddenRows: table.hiddenRows.length,
    isSample: isSample(table, mapping),
    reason: classifyTable(table, mapping, isNamed(table, { pinned, chosen: null })),
  };
}

function fieldOfName(columns: readonly ColumnMapping[]): boolean {
  return columns.some(({ field }) => field === "name");
}

function missingField(finding: Finding): MissingField[] {
  const { field } = finding.place;
  return finding.kind === "unmapped-question" && field !== null ? [{ field, answers: finding.answers }] : [];
}

/** Answers that would be none instead of to ask. */
function unlistedAnswers(table: Table, mapping: TableMapping): number | null {
  const as = (isNone: boolean): TableReader =>
    new TableReader(table, {
      ...mapping,
      columns: mapping.columns.map(({ isUnlistedNone: _, ...column }) =>
        isNone ? { ...column, isUnlistedNone: true as const } : column,
      ),
    });
  const [open, closed] = [as(false), as(true)];
  const answers = table.rows.reduce((sum, _, row) => {
    const [before, after] = [parseResources(open, row), parseResources(closed, row)];
    return sum + RESOURCES.filter((resource) => before[resource] !== after[resource]).length;
  }, 0);
  return answers === 0 ? null : answers;
}

/** The scale of a column's numbers; null where it has none, its header names it, or they are stars. */
function scaleOf(reader: TableReader, { scale, hints }: ColumnMapping, field: Field | null): ScaleChoice | null {
  if (field === null || !isScaleField(field)) return null;
  const isHinted = hints !== undefined && (hints.scale !== null || hints.isPercent);
  if (scale === undefined && isHinted) return null;
  const reading = scaleReadingOf(reader, field);
  return SCALE_CHOICES.find((own) => own === reading) ?? null;
}

/** What is known of a column under the meaning it has, or would have. */
function* inspectColumn(
  table: Table,
  column: ColumnMapping,
  findings: readonly Finding[],
  words: readonly ExplainedWord[],
): Steps<Pick<InspectedColumn, "cell" | "samples" | "list" | "words">> {
  const list = column.field === null ? null : listOfField(column.field);
  return {
    cell: sheetCellAddress(table.sheet, table.origin.row, table.origin.column + column.index),
    samples: samplesOf(table, column.index),
    list,
    words: list === null ? [] : yield* wordsOfColumn(table, column, list, findings, words),
  };
}

function samplesOf(table: Table, column: number): Sample[] {
  const samples = new Map<string, Sample>();
  for (const [index, row] of table.rows.entries()) {
    const cell = row[column] ?? null;
    // Longer tables bring the formats of their first rows.
    const format = (table.numberFormats[index] ?? table.numberFormats[0])?.[column] ?? "General";
    const sample = cell === null || isCellError(cell) ? "" : sampleOf(cell, format, table.dateShift ?? 0);
    if (sample !== "") samples.set(JSON.stringify(sample), sample);
    if (samples.size === MAX_SAMPLES) break;
  }
  return [...samples.values()];
}

function sampleOf(value: string | number | boolean, format: string, dateShift: number): Sample {
  if (typeof value === "number" && value >= 1 && value <= MAX_SERIAL && isDateFormat(format))
    return { date: isoOfSerial(value + dateShift) };
  const text = cleanText(String(value));
  return text.length > MAX_SAMPLE_LENGTH ? `${text.slice(0, MAX_SAMPLE_LENGTH - 1)}…` : text;
}
