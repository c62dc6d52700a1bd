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
  /** Rectangles that end in the row above, by their columns. */
  let open = new Map<string, Rect>();
  for (const row of [...uncalculated.rows()].sort((a, b) => a - b)) {
    const next = new Map<string, Rect>();
    for (const { first: left, last: right } of runsOf(uncalculated.columns(row))) {
      const columns = `${left} ${right}`;
      const above = open.get(columns);
      const isNext = above?.bottom === row - 1;
      next.set(columns, { top: isNext ? above.top : row, left, bottom: row, right });
      if (isNext) open.delete(columns);
    }
    for (const rect of open.values()) done.push(rect);
    open = next;
  }
  return [...done, ...open.values()];
}
