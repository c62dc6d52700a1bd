/** The marks a cell of the matrix takes, to choose from: no keyboard has them all. */

import { SCALE_VALUES } from "../../guide/codes";
import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import { MARKS, MARKS_AREA, SCALES_AREA } from "../../contract/columns";
import type { ChoicePlan } from "../../model/plan";

/** The lists for a body that starts at `firstRow` (zero-based). */
export function matrixChoices(firstRow: number, rows: number, { matrix }: SheetCatalogue): ChoicePlan[] {
  const { keys, refused } = matrix;
  const told = (key: string): string => `${refused.choose}\n${key}`;
  return [
    {
      area: { row: firstRow, rows, ...SCALES_AREA },
      words: [...SCALE_VALUES.map(String), MARKS.ask],
      title: refused.title,
      message: told(keys.scale),
    },
    {
      area: { row: firstRow, rows, ...MARKS_AREA },
      words: [MARKS.yes, MARKS.none, MARKS.ask],
      title: refused.title,
      message: told(keys.answer),
    },
  ];
}
