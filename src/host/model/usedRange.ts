/** The used part of a sheet. */

import { intersect, type Rect } from "./rect";
import type { Worksheet } from "./worksheet";

/** The smallest rectangle around everything inside `within` that has a value, or (unless `valuesOnly`) a format. */
export function usedRect(sheet: Worksheet, within: Rect, valuesOnly: boolean): Rect | null {
  let used: Rect | null = null;
  sheet.forEachCell(within, (cell, row, column) => {
    if (cell.value === null && cell.formula === null && (valuesOnly || cell.format === sheet.formats.normal)) return;
    used =
      used === null
        ? { top: row, left: column, bottom: row, right: column }
        : {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          };
  });
  return used === null ? null : intersect(used, within);
}
