/** What the user's table `PartnershipSubjects` says: the shapes only; `readSubjects` makes them. */

import type { Category, Resource } from "../guide/codes";
import type { Finding, RowRef } from "./finding";
import type { SourceRows } from "./sourceRows";
import type { Answer } from "./stakeholder";

/** Columns of the table, left to right as it is inserted. */
export const SUBJECT_COLUMNS = ["subject", "project", "owner", "needs", "users"] as const;
export type SubjectColumn = (typeof SUBJECT_COLUMNS)[number];

/** One subject or challenge that the authority wants to deal with. */
export interface Subject {
  readonly row: RowRef;
  /** The cell of its name, with its sheet. */
  readonly cell: string;
  /** As the user wrote it. */
  readonly name: string;
  /** What recognises it over runs: its name without case, accents and punctuation; unique. */
  readonly key: string;
  /** Projects that its row names, as written there; `ALL_PROJECTS` for all of them. */
  readonly projects: readonly string[];
  readonly owner: string | null;
  /** `no` is not needed; `unknown`: nobody has noted it. */
  readonly needs: Readonly<Record<Resource, Answer>>;
  /** The users it concerns, as written. */
  readonly users: string | null;
  /** The kinds of bodies that stand for those users: citizens and community groups, and those that the cell names. */
  readonly userCategories: readonly Category[];
}

/** The subjects of a workbook. */
export interface Subjects {
  readonly place: { readonly table: string; readonly sheet: string };
  /** Its rows as they were read, to tell later whether they have changed; the first column is that of the names. */
  readonly source?: SourceRows;
  /** In row order. */
  readonly list: readonly Subject[];
  /** What was not understood, cell by cell. */
  readonly findings: readonly Finding[];
}
