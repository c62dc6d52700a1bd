/** Ranges that are only written to. */

import type { Area } from "../core/model/plan";

/**
 * The range of an area, for what is queued until the next round trip: the client keeps no reference to it, which would take
 * three actions and another one to give it back.
 */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}
