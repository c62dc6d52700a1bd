/** Why the workbook could not be read or written: reasons, not texts. */

export const WORKBOOK_ERROR_REASONS = [
  /** A table is gone or was renamed; the subject is its name. */
  "table-not-found",
  /** A column that was named is not there; the subject is `Table.Header`. */
  "column-not-found",
  /** A sheet is protected; the subject is its name. */
  "protected",
  /** The structure of the workbook is protected: no sheet can be added. */
  "structure-protected",
  "read-only",
  /** Somebody is typing in a cell. */
  "cell-edit-mode",
  /** A name is taken; the subject is where Excel said so. */
  "name-taken",
  /** Cells of the user stand where a sheet of ours must grow; the subject is the first one's address. */
  "cells-in-the-way",
  /** Rows or columns were put before our table; the subject is the sheet. */
  "table-moved",
  /** A plain list holds merged cells and cannot become a table. */
  "merged-cells",
  /** A sheet is gone or was renamed; the subject is its name. */
  "sheet-not-found",
  /** The row of a stakeholder is not where it was; the subject is the table. */
  "row-moved",
  /** An answer would replace a formula; the subject is the cell's address. */
  "formula-cell",
  /** Excel took a value and shows another; the subject is the cell's address. */
  "not-written",
  "inactive-workbook",
  "too-old",
  "too-large",
  "throttled",
  "unexpected",
] as const;
export type WorkbookErrorReason = (typeof WORKBOOK_ERROR_REASONS)[number];

/** A refusal of the workbook. `subject` names what it is about and never holds the contents of a cell. */
export class WorkbookError extends Error {
  constructor(
    readonly reason: WorkbookErrorReason,
    readonly subject: string,
    options?: ErrorOptions,
  ) {
    super(subject === "" ? reason : `${reason}: ${subject}`, options);
    this.name = "WorkbookError";
  }
}
