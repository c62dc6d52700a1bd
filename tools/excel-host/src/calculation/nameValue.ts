/** What the formula of a defined name comes to. */

import type { CellValue } from "../model/cell";
import type { DefinedName, Workbook } from "../model/workbook";
import { evaluateFormula } from "./evaluate";
import { parseFormula } from "../formulas/expression";
import { GridReader } from "../formulas/matrix";
import { NotCalculated } from "../formulas/notCalculated";

/** The value, or null when this host cannot calculate it. */
export function nameValue(workbook: Workbook, { formula, scope }: DefinedName): CellValue {
  const sheet = scope ?? workbook.activeSheet ?? workbook.sheets[0];
  if (sheet === undefined) return null;
  try {
    const place = { workbook, sheet, row: 0, column: 0 };
    return evaluateFormula(parseFormula(formula), place, new GridReader(), workbook.clock());
  } catch (error) {
    if (error instanceof NotCalculated) return null;
    throw error;
  }
}
