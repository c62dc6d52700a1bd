/** Cells changed since the last calculation. */

import type { Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import { runsOf } from "../model/runs";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** Takes the marks off all sheets and gives what they covered, as few rectangles. */
export function takeChangedCells(workbook: Workbook): RangeRef[] {
  const changed: RangeRef[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.uncalculated.isEmpty) continue;
    for (const rect of rectangles(sheet)) changed.push(new RangeRef(sheet, rect));
    sheet.uncalculated.clear();
  }
  return changed;
}

/** Runs of marked cells, grown downwards while the rows below are marked alike. */
function rectangles({ uncalculated }: Worksheet): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (const row of [...uncalculated.rows()].sort((a, b) => a - b)) {
    const next: Rect[] = [];
    for (const { first: left, last: right } of runsOf(uncalculated.columns(row))) {
      const above = open.find((rect) => rect.bottom === row - 1 && rect.left === left && rect.right === right);
      next.push({ top: above?.top ?? row, left, bottom: row, right });
      if (above !== undefined) open = open.filter((rect) => rect !== above);
    }
    done.push(...open);
    open = next;
  }
  return [...done, ...open];
}
