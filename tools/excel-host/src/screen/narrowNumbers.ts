/** Numbers and dates that are wider than their column: Excel shows signs in their place, never a part of them. */

import type { Cell } from "../model/cell";
import { columnWidthPoints } from "../model/dimensions";
import { intersect } from "../model/rect";
import type { Worksheet } from "../model/worksheet";

/** Points of a digit by the points of the letters: 7 pixels at 11 points, the widths of columns being counted in them. */
const WIDTH_OF_DIGIT = (7 * 0.75) / 11;
/** What stands between digits is about half as wide. */
const NARROW = /[\s.,:;'’/()-]/gu;

/** What a cell shows of its text: the text, or signs where it is a number of a format of its own that does not fit. */
export function textInColumn(
  sheet: Worksheet,
  row: number,
  column: number,
  cell: Cell | undefined,
  text: string,
): string {
  if (typeof cell?.value !== "number" || /^(General|@)$/i.test(cell.format.numberFormat)) return text;
  const width = columnWidthPoints(sheet, column);
  const digit = cell.format.font.sizePoints * WIDTH_OF_DIGIT;
  const narrow = text.match(NARROW)?.length ?? 0;
  // A hidden column shows nothing anyway.
  if (width === 0 || (text.length - narrow / 2) * digit <= width) return text;
  const place = { top: row, left: column, bottom: row, right: column };
  if (sheet.merges.some((merge) => intersect(merge, place) !== null)) return text;
  return "#".repeat(Math.max(1, Math.floor(width / digit)));
}
