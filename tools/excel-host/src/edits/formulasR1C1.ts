/** Formulas whose references say how far away a cell is: the same text in every row of a calculated column. */

import type { Cell } from "../model/cell";
import { toR1C1 } from "../formulas/notationR1C1";
import { isShowable, shownFormula } from "./rangeValues";

/** What `Range.formulasR1C1` gives: the formula of the cell at this place, or its value when there is none. */
export function shownFormulaR1C1(cell: Cell | undefined, row: number, column: number): string | number | boolean {
  const shown = shownFormula(cell);
  const isFormula = cell?.formula && isShowable(cell.formula);
  return isFormula && typeof shown === "string" ? toR1C1(shown, row, column) : shown;
}
