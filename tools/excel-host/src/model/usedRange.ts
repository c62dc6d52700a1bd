/** The used part of a sheet. */

import type { Rect } from "./rect";
import type { Worksheet } from "./worksheet";

/** The smallest rectangle around everything inside `within` that has a value, or (unless `valuesOnly`) a format. */
export function usedRect(sheet: Worksheet, within: Rect, valuesOnly: boolean): Rect | null {
  const rows: number[] = [];
  const columns: number[] = [];
  sheet.forEachCell(within, (cell, row, column) => {
    if (cell.value === null && cell.formula === null && (valuesOnly || cell.format === sheet.formats.normal)) return;
    rows.push(row);
    columns.push(column);
  });
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (top === undefined || bottom === undefined) return null;
  const left = columns.reduce((least, column) => Math.min(least, column), Infinity);
  const right = columns.reduce((most, column) => Math.max(most, column), 0);
  return { top, left, bottom, right };
}
