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

type Growing = { -readonly [Side in keyof Rect]: Rect[Side] };

/** Runs of marked cells, grown downwards while the rows below are marked alike. */
function rectangles({ uncalculated }: Worksheet): Rect[] {
  const done: Rect[] = [];
  /** Rectangles that end in the row above, by their columns. */
  let open = new Map<string, Growing>();
  let above = -1;
  for (const row of [...uncalculated.rows()].sort((a, b) => a - b)) {
    const isBelow = row === above + 1;
    if (isBelow && uncalculated.areAlike(above, row)) {
      for (const rect of open.values()) rect.bottom = row;
    } else {
      const next = new Map<string, Growing>();
      for (const { first: left, last: right } of runsOf(uncalculated.columns(row))) {
        const columns = `${left} ${right}`;
        const grown = isBelow ? open.get(columns) : undefined;
        next.set(columns, { top: grown?.top ?? row, left, bottom: row, right });
        if (grown !== undefined) open.delete(columns);
      }
      for (const rect of open.values()) done.push(rect);
      open = next;
    }
    above = row;
  }
  return [...done, ...open.values()];
}
