/** What sheets hold that is neither list nor table: rows without headers, notes, columns too far to the right. */

import { areaAddress } from "../model/address";
import type { LeftAside } from "../model/audit";
import type { Area } from "../model/plan";
import { filledColumns, type Grid } from "./grid";

/** Rows filled side by side that are more than a note. */
const MIN_ROWS = 3;

/** What the first rows of a sheet are taken for when no list was found in them; null for a blank grid. */
export function sheetAside(sheet: string, { origin, cells }: Grid): LeftAside | null {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const filled = cells.map((row) => filledColumns(row, { first: 0, last: columns - 1 }).length);
  if (filled.every((count) => count === 0)) return null;
  const isRows = filled.some((_, row) => {
    const block = filled.slice(row, row + MIN_ROWS);
    return block.length === MIN_ROWS && block.every((count) => count >= 2);
  });
  const address = areaAddress({ row: origin.row, column: origin.column, rows: cells.length, columns });
  const rows = filled.filter((count) => count > 0).length;
  const shared = { name: null, sheet, address, rows, nameHeader: null, option: null };
  return isRows
    ? { ...shared, takenFor: "rows", reason: "no-header-found" }
    : { ...shared, takenFor: "notes", reason: "notes-only" };
}

/** Columns of a sheet in which no list is looked for. */
export function columnsAside(sheet: string, area: Area): LeftAside {
  return {
    ...{ name: null, sheet, address: areaAddress(area), takenFor: "columns", reason: "too-far-right" },
    ...{ rows: area.rows, nameHeader: null, option: null },
  };
}
