/** Formulas whose references say how far away a cell is: the same text in every row of a calculated column. */

import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { Cell } from "../model/cell";
import { shownFormula } from "./rangeValues";
import { columnLetters } from "../model/rect";

/** What `Range.formulasR1C1` gives: the formula of the cell at this place, or its value when there is none. */
export function shownFormulaR1C1(cell: Cell | undefined, row: number, column: number): string | number | boolean {
  const shown = shownFormula(cell);
  return cell?.formula && typeof shown === "string" ? translateFormulaToR1C1(shown, address(row, column)) : shown;
}

/** A text written to `Range.formulasR1C1` as it reads in the cell: a formula in its A1 form, any other text as it is. */
export function fromR1C1(text: string, row: number, column: number): string {
  return text.startsWith("=") ? translateFormulaToA1(text, address(row, column)) : text;
}

function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
