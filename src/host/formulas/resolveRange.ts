/** Ranges that simple formulas name. */

import { parseRect } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/**
 * The range of a formula that is one reference (`'My sheet'!$A$1:$B$3`), or null when it is anything else.
 *
 * @param sheet Sheet of a reference that names none.
 */
export function resolveRange(workbook: Workbook, formula: string, sheet: Worksheet | null): RangeRef | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?)$/i.exec(formula);
  if (match === null) return null;
  const [, quoted, bare, address = ""] = match;
  const name = quoted?.replaceAll("''", "'") ?? bare;
  const target = name === undefined ? sheet : workbook.sheetNamed(name);
  const rect = parseRect(address.replaceAll("$", ""));
  return target === null || target === undefined || rect === null ? null : new RangeRef(target, rect);
}
