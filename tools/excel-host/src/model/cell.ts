/** Cells of the embedded workbook: what is stored, never what is shown. */

import type { CellFormat } from "./format";

/** A stored error value. */
export interface ErrorValue {
  /** As Excel shows it: `#N/A`, `#DIV/0!` … */
  readonly error: string;
}

/** A stored value. `null` is empty; a formula that gives `""` stores `""`. Dates are serial numbers. */
export type CellValue = null | string | number | boolean | ErrorValue;

/** A formula in a cell. */
export interface CellFormula {
  /**
   * The text as the file stores it: en-US, without the leading `=`, `_xlfn.` prefixes and structured references
   * in file form (`T[[#This Row],[Code]]`).
   */
  readonly text: string;
  /** Range address of an array or dynamic-array formula (A1, no sheet); null for an ordinary one. */
  readonly arrayRange: string | null;
}

/** One cell. Immutable: a change replaces the cell. */
export interface Cell {
  /** The constant, or the last calculated value of the formula. */
  readonly value: CellValue;
  readonly formula: CellFormula | null;
  readonly format: CellFormat;
}

/** Tells whether a stored value is an error. */
export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === "object" && value !== null;
}

/** Whether two stored values are the same, errors by their text. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  return isErrorValue(a) && isErrorValue(b) ? a.error === b.error : a === b;
}
