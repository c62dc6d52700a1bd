/** Why the workbook could not be read or written: reasons, not texts. */

import type { SheetKind } from "../contract/kinds";

export const WORKBOOK_ERROR_REASONS = [
  /** A table is gone or was renamed; the subject is its name. */
  "table-not-found",
  /** A column that was named is not there; the subject is `Table.Header`. */
  "column-not-found",
  /** Nobody is concerned by a project that was named; the subject is it, then those there are, a line each. */
  "project-not-found",
  /** Another column has the header by now, or several have it; the subject is `Table.Header`. */
  "column-changed",
  /** A sheet is protected; the subject is its name. */
  "protected",
  /** The structure of the workbook is protected: no sheet can be added. */
  "structure-protected",
  "read-only",
  /** Somebody is typing in a cell. */
  "cell-edit-mode",
  /** A name is taken. */
  "name-taken",
  /** Cells of the user stand where a sheet of ours or a table must grow; the subject is the first one's address. */
  "cells-in-the-way",
  /** Rows or columns were put before our table; the subject is the sheet. */
  "table-moved",
  /** More stakeholders than rows of a sheet stay below the title; the subject is their number. */
  "too-many-rows",
  /** A plain list holds merged cells and cannot become a table; or an answer's cell, the subject, is a part of others. */
  "merged-cells",
  /** A sheet is gone or was renamed; the subject is its name. */
  "sheet-not-found",
  /** Something is gone that nobody asked for by name: a table, a sheet, cells. */
  "item-not-found",
  /** The row of a stakeholder is gone or cannot be told from another; the subject is the table. */
  "row-moved",
  /** An answer would replace a formula; the subject is the cell's address. */
  "formula-cell",
  /** Excel took a value and shows another; the subject is the cell's address. */
  "not-written",
  /** There is no earlier result to restore, or another one than the user was asked about. */
  "nothing-kept",
  /** Cells moved while an answer was written, and it could not be taken back from where it went: the subject is that cell. */
  "misplaced",
  "inactive-workbook",
  /** Excel cannot say which cell is selected: several areas are, or another workbook is in front. */
  "invalid-selection",
  /** A chart sheet or the like, which has no cells; the subject is its name. */
  "unsupported-sheet",
  /** Rows that are filtered away are in the way. */
  "filtered",
  /** A PivotTable is in the way. */
  "pivot-table",
  "too-old",
  "too-large",
  "throttled",
  "unexpected",
] as const;
export type WorkbookErrorReason = (typeof WORKBOOK_ERROR_REASONS)[number];

/**
 * What a failure leaves behind: `none` where the work was not to write or nobody knows, `nothing` where it was to write and has
 * not, `perhaps` where a part of it may stand in the workbook, `unfinished` where that part is of the report sheets, which the next
 * run brings to their end.
 */
export type Writing = "none" | "nothing" | "perhaps" | "unfinished";

/** How far a run came with a sheet of ours. */
export interface SheetProgress {
  readonly kind: SheetKind;
  readonly name: string;
  /** `begun` is half-written, and says so itself; `untouched` is as it was, or not there. */
  readonly state: "written" | "begun" | "untouched";
}

/** A run that writes sheets: by its number the sheets tell that it wrote them. */
export interface WritingRun {
  readonly run: number;
  readonly sheets: readonly { readonly kind: SheetKind; readonly name: string }[];
}

/** What is known of an error beside its reason and its subject. */
export interface WorkbookErrorDetails {
  /** What the work has written; absent where whoever raises the error leaves it to the work around it. */
  readonly writing?: Writing;
  /** The run that was cut short, where it was to write sheets. */
  readonly run?: WritingRun | null;
  /** How far it came, where that was looked up. */
  readonly sheets?: readonly SheetProgress[];
  /** The error of Excel, with its code and its place in the object model. */
  readonly cause?: unknown;
}

/**
 * A refusal of the workbook. `subject` names what was asked for (a table, a sheet, a cell of the user's), is empty where no
 * name is known, and never holds the contents of a cell nor a name of Excel's object model.
 */
export class WorkbookError extends Error {
  readonly writing: Writing | null;
  readonly run: WritingRun | null;
  /** Null where nobody looked, or Excel answers no more. */
  readonly sheets: readonly SheetProgress[] | null;

  constructor(
    readonly reason: WorkbookErrorReason,
    readonly subject: string,
    { writing, run, sheets, cause }: WorkbookErrorDetails = {},
  ) {
    super(subject === "" ? reason : `${reason}: ${subject}`, cause === undefined ? undefined : { cause });
    this.name = "WorkbookError";
    this.writing = writing ?? null;
    this.run = run ?? null;
    this.sheets = sheets ?? null;
  }
}
