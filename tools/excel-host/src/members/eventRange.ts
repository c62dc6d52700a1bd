/** The range of an event, by the reference that its entry carried. */

import { parseRect } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";

/** The range, or null when its sheet is gone. @param reference Sheet id and address: `{…}!C3`. */
export function eventRange(workbook: Workbook, reference: unknown): RangeRef | null {
  const [id = "", address = ""] = String(reference).split("!");
  const sheet = workbook.sheets.find((candidate) => candidate.id === id);
  const rect = parseRect(address);
  return sheet === undefined || rect === null ? null : new RangeRef(sheet, rect);
}
