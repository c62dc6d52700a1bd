/** Hidden rows and columns of a range. */

import { refuseProtectedSheet } from "../model/guards";
import { HostError } from "../ground/hostError";
import { booleanInput } from "../ground/inputs";
import { columnInfo, setRowsHidden } from "../model/rangeFormats";
import type { RangeRef } from "../model/refs";
import type { HostEnvironment } from "../protocol/environment";
import { sizeOf } from "./rangeShape";

/** Rows that are hidden at once, at most. */
const MOST_HIDDEN = 100_000;

/** Whether all, none or (null) some rows or columns of a range are hidden. */
export function hiddenState(flags: readonly boolean[]): boolean | null {
  const [first = false] = flags;
  return flags.every((flag) => flag === first) ? first : null;
}

export function rowsHidden(range: RangeRef): boolean[] {
  const { sheet, rect } = range;
  const { rows } = sizeOf(range);
  return Array.from({ length: rows }, (_, index) => sheet.rows.get(rect.top + index)?.hidden ?? false);
}

export function columnsHidden(range: RangeRef): boolean[] {
  const { sheet, rect } = range;
  const { columns } = sizeOf(range);
  return Array.from({ length: columns }, (_, index) => sheet.columns.get(rect.left + index)?.hidden ?? false);
}

export function hideRows({ sheet, rect }: RangeRef, value: unknown, host: HostEnvironment): void {
  refuseProtectedSheet(host.workbook, sheet, "allowFormatRows");
  const hidden = booleanInput(value);
  if (hidden && rect.bottom - rect.top >= MOST_HIDDEN)
    throw new HostError(
      "NotImplemented",
      `This host hides at most ${MOST_HIDDEN} rows at once: it keeps each of them.`,
    );
  const rows = Array.from({ length: rect.bottom - rect.top + 1 }, (_, index) => rect.top + index);
  setRowsHidden(host.workbook, sheet, rows, hidden);
}

export function hideColumns({ sheet, rect }: RangeRef, value: unknown, host: HostEnvironment): void {
  refuseProtectedSheet(host.workbook, sheet, "allowFormatColumns");
  const hidden = booleanInput(value);
  for (let column = rect.left; column <= rect.right; column += 1) columnInfo(sheet, column).hidden = hidden;
}
