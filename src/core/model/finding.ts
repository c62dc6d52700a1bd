/** Findings: something about a row or a column that the user can mend. Texts are chosen later, from `kind`. */

import type { Category, Field } from "../guide/codes";

/** How serious a finding is. `blocking`: the counts are doubtful until it is mended; nothing is ever left out for it. */
export type Severity = "blocking" | "warning" | "info";

/** A data row of a table. */
export interface RowRef {
  readonly table: string;
  /** Zero-based, header row excluded, in sheet order, blank rows counted. */
  readonly index: number;
}

/** Where a finding stands. `row` is null for findings about a whole column or table. */
export interface FindingPlace {
  readonly table: string;
  readonly row: RowRef | null;
  /** Cell address with its sheet (`Liste!C8`); of the header cell for a column, of the first header cell for a table. */
  readonly cell: string;
  /** Header of the column as the user wrote it; null when the finding is about the table or a missing column. */
  readonly header: string | null;
  readonly field: Field | null;
  /** The text found in the cell, cut to 200 characters; null when there is none. */
  readonly value: string | null;
}

/** How the numbers of a scale column were read. */
export type ScaleReading = "percent" | "0-10" | "1-5" | "0-3" | "stars";

/** What a finding says beyond its place, per kind. Closed list of `rules.md`. */
export type FindingDetail =
  | { readonly kind: "missing-name" }
  /** A name that says that there is none yet: "TBD", "à définir". */
  | { readonly kind: "placeholder-name" }
  /** `rows`, here and below: rows with the same word in the same column, which are one finding. */
  | { readonly kind: "unknown-category"; readonly candidates: readonly Category[]; readonly rows: number }
  /** `from`: what told it, a part of the category's text, the name or the registration number. */
  | {
      readonly kind: "category-inferred";
      readonly category: Category;
      readonly from: "text" | "name" | "number";
      readonly rows: number;
    }
  | { readonly kind: "ambiguous-option"; readonly readAs: string; readonly rows: number }
  | { readonly kind: "unknown-option"; readonly rows: number }
  | { readonly kind: "ambiguous-mark"; readonly rows: number }
  | { readonly kind: "conflicting-answer"; readonly other: string }
  | { readonly kind: "amount-in-answer" }
  | {
      readonly kind: "scale-assumed";
      readonly reading: ScaleReading;
      readonly maximum: number;
      readonly couldBeOneToFive: boolean;
    }
  | { readonly kind: "scale-unreadable"; readonly rows: number }
  | { readonly kind: "date-unreadable" }
  | { readonly kind: "amount-unreadable" }
  /** An amount that the partner brings, beside a financial answer that is none or to ask. */
  | { readonly kind: "amount-without-yes"; readonly answer: "no" | "unknown" }
  /** A partnership said to be active though its agreement has ended. */
  | { readonly kind: "agreement-over" }
  /** The end of an agreement beside the word that there is none. */
  | { readonly kind: "agreement-denied" }
  /** Agreed amounts of the authority's above the threshold in one year, without a written agreement: a hint. */
  | { readonly kind: "agreement-due"; readonly threshold: number }
  /** A registration number that a program rounded: `5,52E+13`. */
  | { readonly kind: "number-damaged" }
  /** A registration number whose check digits are wrong. */
  | { readonly kind: "number-invalid" }
  | { readonly kind: "error-cell" }
  /** `isConfirmed`: the user has said that they are one body; it stays a finding until the rows are merged. */
  | { readonly kind: "duplicate-name"; readonly others: readonly string[]; readonly isConfirmed?: true }
  | { readonly kind: "duplicate-number"; readonly others: readonly string[]; readonly isConfirmed?: true }
  /** The row of the authority itself. */
  | { readonly kind: "own-row" }
  | { readonly kind: "second-column"; readonly kept: string }
  /** `counted`: whether the hidden rows are part of the audit. */
  | { readonly kind: "hidden-rows"; readonly rows: number; readonly counted: boolean }
  | { readonly kind: "unmapped-question"; readonly answers: number }
  | { readonly kind: "merged-cells"; readonly address: string }
  | { readonly kind: "totals-row" }
  | { readonly kind: "not-a-register" }
  /** An entry of the user's table of own words that is not understood. */
  | ({ readonly kind: "own-word" } & OwnWordProblem)
  /** A row of the user's table of subjects, or the table itself, that is not read. */
  | ({ readonly kind: "subject" } & SubjectProblem);

/** Why a row of the table of subjects does not count, or the table is not read. */
export type SubjectProblem =
  /** The column of the subjects cannot be found. */
  | { readonly problem: "no-column" }
  /** A second table of subjects, or rows beyond those that are read. */
  | { readonly problem: "second-table"; readonly read: string }
  | { readonly problem: "too-long"; readonly rows: number }
  | { readonly problem: "name-missing" | "name-too-long" }
  /** Named before, in the cell `other`; that row counts. */
  | { readonly problem: "named-twice"; readonly other: string };

/** Why an entry of the table of own words does not hold. */
export type OwnWordProblem =
  /** Columns of the table that cannot be found. */
  | { readonly problem: "no-columns"; readonly missing: readonly ("what" | "yours" | "means")[] }
  /** A second table of words, or rows beyond those that are read. */
  | { readonly problem: "second-table"; readonly read: string }
  | { readonly problem: "too-long"; readonly rows: number }
  | { readonly problem: "what-missing" | "what-unknown" | "setting-unknown" | "text-too-long" | "cell-error" }
  | { readonly problem: "yours-missing" | "means-missing"; readonly entry: EntryKind }
  /** `likely`: codes of categories that may be meant. */
  | {
      readonly problem: "means-unknown";
      readonly entry: Exclude<EntryKind, "setting">;
      readonly likely: readonly string[];
    }
  | { readonly problem: "value-unknown"; readonly setting: OwnSettingName }
  /** Said before with another meaning, in the cell `other`; that one counts. */
  | { readonly problem: "said-twice"; readonly other: string };

/** What an entry of the table of own words may explain. */
export type EntryKind = "column" | "word" | "kind" | "scale" | "setting";
/** What may be set there. */
export type OwnSettingName = "high" | "expected" | "agreement";

export type FindingKind = FindingDetail["kind"];

/** Each kind, to tell texts that name one. */
export const FINDING_KINDS: readonly FindingKind[] = Object.keys({
  "missing-name": 0,
  "placeholder-name": 0,
  "unknown-category": 0,
  "category-inferred": 0,
  "ambiguous-option": 0,
  "unknown-option": 0,
  "ambiguous-mark": 0,
  "conflicting-answer": 0,
  "amount-in-answer": 0,
  "scale-assumed": 0,
  "scale-unreadable": 0,
  "date-unreadable": 0,
  "amount-unreadable": 0,
  "amount-without-yes": 0,
  "number-damaged": 0,
  "number-invalid": 0,
  "error-cell": 0,
  "duplicate-name": 0,
  "duplicate-number": 0,
  "own-row": 0,
  "second-column": 0,
  "hidden-rows": 0,
  "unmapped-question": 0,
  "merged-cells": 0,
  "totals-row": 0,
  "not-a-register": 0,
  "own-word": 0,
  subject: 0,
  "agreement-over": 0,
  "agreement-denied": 0,
  "agreement-due": 0,
} satisfies Readonly<Record<FindingKind, 0>>) as FindingKind[];

/** One finding: what, how serious, where. */
export type Finding = FindingDetail & { readonly severity: Severity; readonly place: FindingPlace };
