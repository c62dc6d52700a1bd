/** The result of one audit, as data: what the pane shows, the sheets are laid out from, and the JSON is made of. */

import type { TableMapping } from "./mapping";
import type { Finding } from "./finding";
import type { OwnTerms } from "./ownTerms";
import type { SourceRows } from "./sourceRows";
import type { Subjects } from "./subjects";
import type { Category, Language, ReasonApart, Resource } from "../guide/codes";
import type { AssessedStakeholder, SerialDate } from "./stakeholder";

/** Why a table is not audited. */
export type SkipReason =
  | "no-name-column"
  | "name-only"
  | "no-header-row"
  | "empty"
  | "own-sheet"
  /** The user's own table of words: read as such. */
  | "own-words"
  /** The user's own table of subjects: read as such. */
  | "subjects"
  | "not-chosen"
  /** A plain list beside a table that is audited. */
  | "tables-first"
  /** The invented sample beside data of the user's own. */
  | "sample"
  /** Nearly every name stands in several rows. */
  | "not-a-register"
  /** Words to choose from, as drop-down lists have them: no data. */
  | "word-list"
  /** Rows without headers above them. */
  | "no-header-found"
  /** Cells of a sheet that are neither table nor list. */
  | "notes-only"
  /** Columns of a sheet so far to the right that no list is looked for in them. */
  | "too-far-right"
  /** Its part in the file is not as it must be: Excel takes it out when it opens the file, its cells stay. */
  | "damaged";

/** A table that is left alone. */
export interface SkippedTable {
  readonly table: string;
  readonly sheet: string;
  readonly reason: SkipReason;
  /** What its columns were taken for; absent where it was not read. */
  readonly mapping?: TableMapping;
}

/** Cells that are left alone: of a table where something would let it in, else cells that are no table. */
export interface LeftAside {
  /** Name of the table or list; null where it is neither. */
  readonly name: string | null;
  readonly sheet: string;
  /** A1 address without sheet. */
  readonly address: string;
  readonly takenFor: "table" | "list" | "rows" | "notes" | "columns";
  readonly reason: SkipReason;
  /** Rows of a list, header excluded. */
  readonly rows: number;
  /** Header of the column that may hold the names, where somebody has to say so; null where there is nothing to ask. */
  readonly nameHeader: string | null;
  /** What the command line takes to audit it all the same, `--map "Feuil1.Acteur=name"`; null where nothing would help. */
  readonly option: string | null;
}

/** A table or plain list that was audited. */
export interface SourceTable extends SourceRows {
  /** A1 address of the table without sheet, header row and totals row included as Excel shows it. */
  readonly address: string;
  /** Data rows, blank and hidden rows included; of a list without headings, totals and the like. */
  readonly rows: number;
  readonly hiddenRows: number;
  readonly blankRows: number;
  /** Rows of a list that are no stakeholders: headings, totals, repeated headers, notes. */
  readonly leftOut: number;
  /** Filled rows below a list that are not read. */
  readonly below: number;
  readonly mapping: TableMapping;
  /** Whether an owner or next-action column is mapped (gap `no-follow-up` asks only then). */
  readonly hasFollowUp: boolean;
}

/** How many stakeholders answered yes, no (asked: none), or are still to ask. */
export interface AnswerCounts {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

/** One row of resources by category. A null category is "(no category)". */
export interface CategoryResources {
  readonly category: Category | null;
  readonly stakeholders: number;
  readonly resources: Readonly<Record<Resource, AnswerCounts>>;
}

export type GapKind =
  | "empty-category"
  | "unclear-category"
  | "confirmed-gap"
  | "never-asked"
  | "single-source"
  | "no-incentive"
  | "expectation-missed"
  | "no-follow-up"
  | "agreement-ending";

/** Something missing in the ecosystem; the names are stakeholders of the audit. */
export interface Gap {
  readonly kind: GapKind;
  readonly category: Category | null;
  readonly resource: Resource | null;
  /** Names the gap is about (who was asked, who holds the single source, whose agreement ends …). */
  readonly stakeholders: readonly string[];
  /** Names to ask next; empty when there is nobody to ask. */
  readonly ask: readonly string[];
  /** Counts behind the gap, where it has a resource; null otherwise. */
  readonly counts: AnswerCounts | null;
  /** End of the agreement, for `agreement-ending`; null otherwise. */
  readonly date: SerialDate | null;
  /** Days from `asOf` to `date`, negative when it is past; null without a date. */
  readonly days: number | null;
  /** Of `never-asked`: whether nobody of the category has answered for any resource. */
  readonly isUntouched?: boolean;
  /** Of `unclear-category`: why nobody can tell. */
  readonly doubt?: CategoryDoubt;
  /** Of `empty-category`: listed stakeholders of the category that do not count. */
  readonly apart?: number;
  /** Of a gap gathered from several: all of its categories and resources, most telling first. */
  readonly gathered?: {
    readonly categories: readonly (Category | null)[];
    readonly resources: readonly Resource[];
  };
}

/** Why it cannot be told whether a category has stakeholders. */
export interface CategoryDoubt {
  /** Stakeholders without a category that was read, of how many that count. */
  readonly unread: number;
  readonly of: number;
  /** Words of the category's column that were read as another one and may mean this one. */
  readonly words: readonly string[];
}

/** Stakeholders that are listed and in no count, by reason; and how many that count may be the same body as another row. */
export interface NotCounted extends Readonly<Record<ReasonApart, number>> {
  readonly duplicates: number;
}

/** A project that a list names. */
export interface ProjectCount {
  /** As most of them spell it. */
  readonly name: string;
  /** Listed stakeholders that are concerned by it. */
  readonly stakeholders: number;
}

/** How old the answers are of those that count. */
export interface AnswersAge {
  /** Answers older than 12 months, and those of which nobody has noted the day. */
  readonly old: number;
  readonly undated: number;
  readonly answered: number;
}

/** Share of the checklist that is answered. */
export interface Completeness {
  readonly stakeholders: number;
  readonly answered: number;
  /** `ITEM_COUNT` × stakeholders. */
  readonly of: number;
}

/** Completeness of one category; null is "(no category)". */
export interface CategoryCompleteness extends Completeness {
  readonly category: Category | null;
}

/** Everything one audit found. */
export interface Audit {
  readonly language: Language;
  /** The day of the audit as an ISO date, `2026-11-23`. The core has no clock. */
  readonly asOf: string;
  readonly tables: readonly SourceTable[];
  readonly skipped: readonly SkippedTable[];
  /** What else stands in the workbook, sheet by sheet: plain lists that were not audited, rows without headers, notes. */
  readonly leftAside: readonly LeftAside[];
  /** Every named row, in sheet then row order. */
  readonly stakeholders: readonly AssessedStakeholder[];
  /** What is to be looked at. */
  readonly findings: readonly Finding[];
  /** Findings that the user has settled: they count no more; absent where there are none. */
  readonly settled?: readonly Finding[];
  readonly completeness: Completeness;
  /** Categories that are used, guide order, "(no category)" last. */
  readonly byCategory: readonly CategoryCompleteness[];
  /** Every category of the guide in guide order, then `other` and null where used. */
  readonly resourcesByCategory: readonly CategoryResources[];
  /** Most serious first. */
  readonly gaps: readonly Gap[];
  readonly notCounted: NotCounted;
  readonly age: AnswersAge;
  /** The projects that the lists name; none where they name none. */
  readonly projects: readonly ProjectCount[];
  /** The project that counts, gaps and whom to ask are of; null for the ecosystem, which is everybody. */
  readonly project: string | null;
  /** What the user's table of own words says; absent where the workbook has none. */
  readonly terms?: OwnTerms;
  /** The subjects that the user's table of them names; absent where the workbook has none. */
  readonly subjects?: Subjects;
  /** What days written into the workbook are to be lessened by, because it counts from 1904; absent for 0. */
  readonly dateShift?: number;
}
