/** Formulas in the notation that says how far away a cell is. */

import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { columnLetters } from "../model/rect";

/** A text in R1C1 notation as it reads in the cell at this place, zero-based: a formula in its A1 form, any other as it is. */
export function fromR1C1(text: string, row: number, column: number): string {
  return text.startsWith("=") ? translateFormulaToA1(text, address(row, column)) : text;
}

/** A formula of the cell at this place, zero-based, with its leading `=`, in R1C1 notation. */
export function toR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(formula, address(row, column));
}

function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
