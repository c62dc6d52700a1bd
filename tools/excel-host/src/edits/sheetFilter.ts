/** The filter of a sheet itself: buttons over a range of cells that are no table. */

import { HostError } from "../ground/hostError";
import { applyFilters, clearFilters, type Filtered } from "./filters";
import { refusePivotTables, refuseProtectedSheet } from "../model/guards";
import { setRowsHidden } from "../model/rangeFormats";
import { intersect } from "../model/rect";
import type { RangeRef } from "../model/refs";
import { shiftRect, type Shift } from "../model/shift";
import type { ColumnFilter } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** The filters of a sheet, or null when it has none. */
export function sheetFilters(sheet: Worksheet): Filtered | null {
  const { autoFilter } = sheet;
  if (autoFilter === null) return null;
  const { range, filters } = autoFilter;
  return {
    sheet,
    body: { ...range, top: range.top + 1 },
    filters,
    placeOf: (key) => (key <= range.right - range.left ? key : -1),
    mark: () => {
      sheet.changedFacets.add("autoFilter");
    },
  };
}

/**
 * Puts the buttons over a range. One that had them elsewhere loses them, and the rows that were hidden come back; over the same
 * range everything stays as it is.
 *
 * @throws HostError `InvalidArgument` over cells of a table, which has filters of its own.
 */
export function placeSheetFilter(workbook: Workbook, { sheet, rect }: RangeRef): void {
  refuseProtectedSheet(workbook, sheet);
  refusePivotTables({ sheet, rect });
  if (sheet.tables.some(({ range }) => intersect(range, rect) !== null))
    throw new HostError("InvalidArgument", "A table has filters of its own.");
  const before = sheet.autoFilter?.range;
  const isSame =
    before?.top === rect.top &&
    before.left === rect.left &&
    before.bottom === rect.bottom &&
    before.right === rect.right;
  if (isSame) return;
  removeSheetFilter(workbook, sheet);
  sheet.autoFilter = { range: rect, filters: new Map() };
  sheet.changedFacets.add("autoFilter");
}

/** Takes the buttons away; rows that were hidden come back. */
export function removeSheetFilter(workbook: Workbook, sheet: Worksheet): void {
  refuseProtectedSheet(workbook, sheet);
  const filters = sheetFilters(sheet);
  if (filters === null) return;
  clearFilters(workbook, filters);
  sheet.autoFilter = null;
  sheet.changedFacets.add("autoFilter");
}

/**
 * Lets the filter follow cells that moved: it goes with its header row, and the filter of a column with that column; rows that
 * only these had hidden come back.
 */
export function moveSheetFilter(workbook: Workbook, shift: Shift): void {
  const { sheet } = shift;
  const { autoFilter } = sheet;
  if (autoFilter === null) return;
  const { range, filters } = autoFilter;
  const moved = shiftRect(shift, range);
  if (moved === range) return;
  sheet.changedFacets.add("autoFilter");
  const header = shiftRect(shift, { ...range, bottom: range.top });
  if (moved === null || header === null) {
    // Its columns may be gone while its rows are there.
    const rows = moved ?? (shift.axis === "column" ? range : null);
    if (rows !== null && filters.size > 0)
      setRowsHidden(
        workbook,
        sheet,
        [...sheet.rows.keys()].filter((row) => row >= rows.top && row <= rows.bottom),
        false,
      );
    sheet.autoFilter = null;
    return;
  }
  const kept = [...filters].flatMap(([place, filter]): [number, ColumnFilter][] => {
    const column = range.left + place;
    const after = shiftRect(shift, { ...range, left: column, right: column });
    return after === null ? [] : [[after.left - moved.left, filter]];
  });
  sheet.autoFilter = { range: moved, filters: new Map(kept) };
  const own = sheetFilters(sheet);
  const isPlayed = kept.every(([, { criteria }]) => criteria !== null);
  if (own !== null && kept.length < filters.size && isPlayed) applyFilters(workbook, own);
}
