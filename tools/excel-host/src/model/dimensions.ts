/**
 * Widths and heights: the file counts columns in characters of the body font, Office.js in points.
 *
 * Calibri 11 has digits 7 pixels wide, and a point is 4/3 pixels. Source: ECMA-376 part 1, 18.3.1.13 (col, width).
 */

import type { Rect } from "./rect";
import type { Worksheet } from "./worksheet";

const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** Width in points of a column that is `chars` wide in the file. */
export function charsToPoints(chars: number): number {
  return Math.trunc(((256 * chars + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** Width in characters, as the file counts, of a column that is `points` wide. */
export function pointsToChars(points: number): number {
  return Math.round((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 256) / 256;
}

export function columnWidthPoints(sheet: Worksheet, column: number): number {
  const info = sheet.columns.get(column);
  if (info?.hidden === true) return 0;
  return charsToPoints(info?.widthChars ?? sheet.defaultColumnWidthChars);
}

export function rowHeightPoints(sheet: Worksheet, row: number): number {
  const info = sheet.rows.get(row);
  if (info?.hidden === true) return 0;
  return info?.heightPoints ?? sheet.defaultRowHeightPoints;
}

/** Distance in points from the sheet's left edge to a column. */
export function columnLeftPoints(sheet: Worksheet, column: number): number {
  let left = column * charsToPoints(sheet.defaultColumnWidthChars);
  for (const index of sheet.columns.keys()) {
    if (index < column) left += columnWidthPoints(sheet, index) - charsToPoints(sheet.defaultColumnWidthChars);
  }
  return left;
}

/** Distance in points from the sheet's top edge to a row. */
export function rowTopPoints(sheet: Worksheet, row: number): number {
  let top = row * sheet.defaultRowHeightPoints;
  for (const index of sheet.rows.keys()) {
    if (index < row) top += rowHeightPoints(sheet, index) - sheet.defaultRowHeightPoints;
  }
  return top;
}

/** The cell at a distance in points from an edge, and how far into the cell it lies. */
export function cellAtPoints(
  points: number,
  size: (index: number) => number,
  last: number,
): { index: number; offset: number } {
  let rest = Math.max(points, 0);
  for (let index = 0; index < last; index += 1) {
    const length = size(index);
    if (rest < length) return { index, offset: rest };
    rest -= length;
  }
  return { index: last, offset: 0 };
}

/** Position of a rectangle of cells in points. */
export function framePoints(
  sheet: Worksheet,
  rect: Rect,
): { left: number; top: number; width: number; height: number } {
  const left = columnLeftPoints(sheet, rect.left);
  const top = rowTopPoints(sheet, rect.top);
  return {
    left,
    top,
    width: columnLeftPoints(sheet, rect.right + 1) - left,
    height: rowTopPoints(sheet, rect.bottom + 1) - top,
  };
}
