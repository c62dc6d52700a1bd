/** The looks of what stands on the page for the committee and beside it. */

import { BAR_COLUMNS } from "../../contract/columns";
import { PROFILES, type Language } from "../../guide/codes";
import { PALETTE } from "../../look/palette";
import type { CellBlock, FormatPlan } from "../../model/plan";
import { reportTexts } from "../../texts/texts";
import { countedFormat } from "../shared/countedFormat";
import { rowArea } from "../shared/reportLooks";

/** Zero-based row of the header of the table behind the bars. */
export const BARS_ROW = 7;
/** Rows of that table, its heading and its header included. */
const BARS_ROWS = 6;
/** Rows behind the money chart at most. */
export const MONEY_ROWS = 9;

/** Counts of profiles with their nouns, one row each. */
export function profileFormats(row: number, column: number, language: Language): FormatPlan[] {
  const texts = reportTexts(language);
  return PROFILES.map((profile, index): FormatPlan => ({
    area: rowArea(row + index, column, 1),
    numberFormat: countedFormat(texts.summary.quadrants[profile], texts),
    horizontal: "Left",
  }));
}

/** Numbers outside the page, which formulas and charts read. */
export function dataFormats(
  column: number,
  places: readonly CellBlock[],
  charts: readonly { readonly row: number; readonly column: number; readonly rows: number }[],
): FormatPlan[] {
  const look = { font: { sizePoints: 9, color: PALETTE.secondary }, vertical: "Center" } as const;
  const columns = BAR_COLUMNS.length;
  return [
    { area: { row: BARS_ROW - 1, column, rows: BARS_ROWS, columns }, ...look },
    { area: rowArea(BARS_ROW, column, columns), fill: PALETTE.headerFill, font: { bold: true, color: PALETTE.title } },
    ...places.map(({ row, column: first, cells }): FormatPlan => ({
      area: { row, column: first, rows: cells.length, columns: 1 },
      ...look,
    })),
    ...charts.map((data): FormatPlan => ({ area: { ...data, columns }, ...look })),
  ];
}
