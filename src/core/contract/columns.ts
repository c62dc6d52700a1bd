/** The columns of our tables, in the order other people's queries rely on, and the marks in their cells. */

import {
  AMOUNT_FIELDS,
  GAIN_FIELDS,
  INCENTIVE_FIELDS,
  RESOURCE_FIELDS,
  RESOURCES,
  SCALE_FIELDS,
  type AmountField,
  type Category,
  type GainField,
  type IncentiveField,
  type Resource,
  type ResourceField,
} from "../guide/codes";

/** Columns of marks: one for each field with an answer of its own, under its name. */
export type MarkColumn = GainField | ResourceField | IncentiveField;

const BEFORE_MARKS = ["source_table", "name", "category", "group", "role", ...SCALE_FIELDS, "quadrant"] as const;
const AFTER_MARKS = [
  "answered",
  "missing",
  "expectation",
  "owner",
  "next_action",
  "due_date",
  "agreement_end",
  "partner_amount",
  "in_kind_value",
  "authority_amount",
  "category_code",
  "key",
] as const;
/** What version 2 of the contract adds, behind everything that people may read by position. */
export const ADDED_COLUMNS = [
  "status",
  "counted",
  "gain_other",
  "incentive_other",
  "stance",
  "evidence",
  "assessed_on",
  "confidence",
  "project",
  "order",
  "zone",
] as const;

/** What version 3 adds: why somebody does not count, or what binds a partner, as a code; the formulas of the row read it. */
const CODED_COLUMNS = ["standing"] as const;

/** Columns that later versions of the contract added. */
export type AddedColumn = (typeof ADDED_COLUMNS)[number] | (typeof CODED_COLUMNS)[number];

export type MatrixColumn = (typeof BEFORE_MARKS)[number] | MarkColumn | (typeof AFTER_MARKS)[number] | AddedColumn;

export const MARK_COLUMNS: readonly MarkColumn[] = [...GAIN_FIELDS, ...RESOURCE_FIELDS, ...INCENTIVE_FIELDS];
const MATRIX_VERSION_1: readonly MatrixColumn[] = [...BEFORE_MARKS, ...MARK_COLUMNS, ...AFTER_MARKS];

const MATRIX_VERSION_2: readonly MatrixColumn[] = [...MATRIX_VERSION_1, ...ADDED_COLUMNS];

/** Columns of the table `PartnershipMatrix`: always all present, order and meaning fixed. */
export const MATRIX_COLUMNS: readonly MatrixColumn[] = [...MATRIX_VERSION_2, ...CODED_COLUMNS];

/** Columns that hold one formula from version 3 on: what follows from the marks, scales and codes of the row. */
export const DERIVED_COLUMNS = ["quadrant", "answered", "missing", "expectation", "order", "zone"] as const;
export type DerivedColumn = (typeof DERIVED_COLUMNS)[number];

/** Tells whether a column of the matrix holds a formula. */
export function isDerivedColumn(column: string): column is DerivedColumn {
  return DERIVED_COLUMNS.some((own) => own === column);
}

/** Versions of the workbook contract, oldest first. A version only adds columns, behind those of the earlier ones. */
export const CONTRACT_VERSIONS = ["1", "2", "3"] as const;
export type ContractVersion = (typeof CONTRACT_VERSIONS)[number];

/** The version that is written. */
export const CURRENT_VERSION: ContractVersion = "3";

/** The columns of the matrix by version of the contract. */
export const MATRIX_COLUMNS_OF: Readonly<Record<ContractVersion, readonly MatrixColumn[]>> = {
  "1": MATRIX_VERSION_1,
  "2": MATRIX_VERSION_2,
  "3": MATRIX_COLUMNS,
};

/** The zero-based position of a column in the matrix table, which is also its sheet column. */
export function matrixPosition(column: MatrixColumn): number {
  return MATRIX_COLUMNS.indexOf(column);
}

/** Where the scales stand in the matrix, and where the marks do. */
export const SCALES_AREA = { column: matrixPosition(SCALE_FIELDS[0]), columns: SCALE_FIELDS.length } as const;
export const MARKS_AREA = { column: BEFORE_MARKS.length, columns: MARK_COLUMNS.length } as const;

/** What is counted per resource, in the order of the columns and of the bars. */
export const COUNTED_ANSWERS = ["yes", "none", "ask"] as const;
export type CountedAnswer = (typeof COUNTED_ANSWERS)[number];

export type CountColumn = `${Resource}_${CountedAnswer}`;
export type ResourcesColumn = "category" | "stakeholders" | CountColumn | "code";

/** The count columns of one resource. */
export function countColumns(resource: Resource): readonly CountColumn[] {
  return COUNTED_ANSWERS.map((answer): CountColumn => `${resource}_${answer}`);
}

/** Columns of the table `ResourcesByCategory`, order and meaning fixed. */
export const RESOURCES_COLUMNS: readonly ResourcesColumn[] = [
  "category",
  "stakeholders",
  ...RESOURCES.flatMap(countColumns),
  "code",
];

/** Where partners stand on the map, nearest first: ready by familiarity and keenness together, then the other profiles. */
export const MAP_ZONES = ["ready_6", "ready_5", "ready_4", "willing", "skilled", "watch", "ask"] as const;
export type MapZone = (typeof MAP_ZONES)[number];
/** How many stand in a zone of a lane, and where the one of the line stands in the matrix. */
export type MapHelper = `${"count" | "place"}_${MapZone}`;

/**
 * Columns of the table `PartnershipMap`, order and meaning fixed: a row is a line of a lane, which has `slots` of them; those behind
 * `words` are for formulas.
 */
export const MAP_COLUMNS = [
  "category",
  "partners",
  ...MAP_ZONES,
  "words",
  "slot",
  "slots",
  "code",
  "nobody",
  ...MAP_ZONES.map((zone): MapHelper => `count_${zone}`),
  ...MAP_ZONES.map((zone): MapHelper => `place_${zone}`),
  "key",
] as const;
export type MapColumn = (typeof MAP_COLUMNS)[number];

/** The zero-based position of a column in the table of the map, which is also its sheet column. */
export function mapPosition(column: MapColumn): number {
  return MAP_COLUMNS.indexOf(column);
}

/** Columns of the table `ToAsk`; the first seven show, the last recognises the stakeholder. */
export const ACTION_COLUMNS = [
  "owner",
  "name",
  "category",
  "subject",
  "reason",
  "due_date",
  "question",
  "key",
] as const;
export type ActionColumn = (typeof ACTION_COLUMNS)[number];

/** Columns of the table `AgreementsEnding`, which earlier versions wrote under `ToAsk`: read, written no more. */
export const ENDING_COLUMNS = [
  "name",
  "category",
  "agreement_end",
  "days",
  "owner",
  "authority_amount",
  "decision",
  "key",
] as const;
export type EndingColumn = (typeof ENDING_COLUMNS)[number];

/** What an amount counts in: one of three years from the first one of the sheet on, or none. */
export const AMOUNT_SLOTS = ["1", "2", "3", "undated"] as const;
export type AmountSlot = (typeof AMOUNT_SLOTS)[number];
/** How many of them are years. */
export const AMOUNT_YEARS = AMOUNT_SLOTS.length - 1;
export type AmountColumn = `${AmountField}_${AmountSlot}`;

/** The amount columns of one kind, the years first. */
export function amountColumns(field: AmountField): readonly AmountColumn[] {
  return AMOUNT_SLOTS.map((slot): AmountColumn => `${field}_${slot}`);
}

const BEFORE_AMOUNTS = ["name", "agreement", "agreement_end", "state", "owner", "commitment"] as const;
const AFTER_AMOUNTS = [
  "to_do",
  "days",
  "firm",
  "watched",
  "body",
  "category_code",
  "state_code",
  "rank",
  "key",
] as const;
export type AgreementColumn = (typeof BEFORE_AMOUNTS)[number] | AmountColumn | (typeof AFTER_AMOUNTS)[number];

/** Columns of the table `PartnershipAgreements`, order and meaning fixed; those behind `to_do` are for formulas. */
export const AGREEMENT_COLUMNS: readonly AgreementColumn[] = [
  ...BEFORE_AMOUNTS,
  ...AMOUNT_FIELDS.flatMap(amountColumns),
  ...AFTER_AMOUNTS,
];

/** Codes of the column `state_code`, in the order in which they are to be dealt with: `sign` first, what is only possible last. */
export const AGREEMENT_STATES = ["sign", "ended", "ending", "running", "none", "talks"] as const;

/**
 * `sign`: money is agreed and a written agreement due; `none`: agreed, no written agreement is noted and none due; `talks`: only
 * possible yet.
 */
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** Cells above that table which the user may change, zero-based: the day the states are of, and from where an agreement is due. */
export const AGREEMENT_INPUTS = { asOf: { row: 2, column: 1 }, threshold: { row: 2, column: 5 } } as const;

/** Columns of the table `PartnershipSummary`, the data of the summary's chart. */
export const BAR_COLUMNS = ["resource", "yes", "none", "ask", "code"] as const;
export type BarColumn = (typeof BAR_COLUMNS)[number];

/** Columns of the table `PartnershipHistory`. */
export const HISTORY_COLUMNS = [
  "kind",
  "since",
  "until",
  "name",
  "category",
  "quadrant",
  "answers",
  "column",
  "value",
  "key",
] as const;
export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

/** The marks of the matrix: answered yes, answered none (gains and means: not named), to ask. */
export const MARKS = { yes: "✓", none: "–", ask: "?" } as const satisfies Record<CountedAnswer, string>;

/** Stands where a text column has nothing to say. */
export const NOTHING = "—";

/** The code of a category; formulas count by it, never by a localised label. */
export function categoryCode(category: Category | null): string {
  return category ?? "none";
}
