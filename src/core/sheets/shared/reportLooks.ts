/** Looks that the actions, the summary and the lists of the resources share. */

import { PALETTE } from "../../look/palette";
import type { Area, FormatPlan, LinePlan } from "../../model/plan";

export const HAIRLINE: LinePlan = { style: "thin", color: PALETTE.hairline };
export const HEADER_LINE: LinePlan = { style: "medium", color: PALETTE.accent };
export const GROUP_LINE: LinePlan = { style: "thin", color: PALETTE.groupLine };

/** One row of cells. */
export function rowArea(row: number, column: number, columns: number): Area {
  return { row, column, rows: 1, columns };
}

/** A section title. */
export function sectionFormat(row: number, column: number): FormatPlan {
  return {
    area: rowArea(row, column, 1),
    font: { sizePoints: 13, bold: true, color: PALETTE.title },
    vertical: "Center",
  };
}

/** One grey line of explanation. */
export function hintFormat(row: number, column: number): FormatPlan {
  return { area: rowArea(row, column, 1), font: { sizePoints: 10, color: PALETTE.secondary }, vertical: "Center" };
}

/** A header row: fill, bold, a medium rule below. */
export function headerFormat(area: Area): FormatPlan {
  return {
    area,
    fill: PALETTE.headerFill,
    font: { sizePoints: 9.5, bold: true, color: PALETTE.title },
    horizontal: "Left",
    vertical: "Center",
    wrapText: true,
    borders: { bottom: HEADER_LINE },
  };
}

/** The cells under a header: hairlines between rows. */
export function bodyFormat(area: Area): FormatPlan {
  return {
    area,
    font: { sizePoints: 10, color: PALETTE.ink },
    vertical: "Center",
    borders: area.rows > 1 ? { insideHorizontal: HAIRLINE, bottom: HAIRLINE } : { bottom: HAIRLINE },
  };
}

/** Title, subtitle and the line below it: the same on every sheet. */
export function titleFormats(column: number): FormatPlan[] {
  const at = (row: number): Area => ({ row, column, rows: 1, columns: 1 });
  return [
    { area: at(0), font: { sizePoints: 18, bold: true, color: PALETTE.title }, vertical: "Center" },
    { area: at(1), font: { sizePoints: 10, color: PALETTE.secondary }, vertical: "Center" },
    { area: at(2), font: { sizePoints: 10, color: PALETTE.ink }, vertical: "Center" },
  ];
}
