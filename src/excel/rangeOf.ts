/** Ranges that are only written to. */

import type { Area } from "../core/model/plan";

/**
 * The range of an area, for what is queued until the next round trip: the client keeps no reference to it, which would take
 * three actions and another one to give it back.
 *
 * `untrack` alone takes the reference back, but not the range off the client's list of what it will clean up at the end: to the
 * end of the run it would hold every value that was written or read. `track` takes it off that list, as somebody else's to give back.
 */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).track().untrack();
}
