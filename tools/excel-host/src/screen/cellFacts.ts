/** What Excel shows of one cell, in the grid and in the formula bar. */

import { shownFormula } from "../edits/rangeValues";
import { shownText } from "../model/shownText";
import { shownValue } from "../model/shownValue";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

export interface CellFacts {
  readonly value: string | number | boolean;
  /** As the formula bar shows it. */
  readonly formula: string | number | boolean;
  /** As the grid shows it. */
  readonly text: string;
}

/** @param row Zero-based. @param column Zero-based. @param locale Format language: `fr-FR`. */
export function cellFacts(
  { date1904 }: Workbook,
  sheet: Worksheet,
  row: number,
  column: number,
  locale: string,
): CellFacts {
  const cell = sheet.cell(row, column);
  return { value: shownValue(cell), formula: shownFormula(cell), text: shownText(cell, locale, date1904) };
}
