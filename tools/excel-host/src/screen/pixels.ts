/** Points of the workbook in pixels of the screen. */

import { columnWidthPoints } from "../model/dimensions";
import type { Worksheet } from "../model/worksheet";

const PIXELS_PER_POINT = 4 / 3;
/** The margins in a cell of the grid are wider than Excel's by this much: without more room texts would break earlier. */
const MORE_MARGIN = 4;

export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Width of a column in the grid; 0 for a hidden one. */
export function shownWidth(sheet: Worksheet, column: number): number {
  const points = columnWidthPoints(sheet, column);
  return points === 0 ? 0 : pixels(points) + MORE_MARGIN;
}

/** Where a distance from the left edge of the sheet lies in the grid, whose columns are wider. */
export function shownLeft(sheet: Worksheet, points: number): number {
  let [rest, left] = [points, 0];
  for (let column = 0; ; column += 1) {
    const width = columnWidthPoints(sheet, column);
    if (rest < width || rest <= 0) return left + pixels(Math.max(0, rest));
    rest -= width;
    left += shownWidth(sheet, column);
  }
}
