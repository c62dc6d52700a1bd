/** Filters of columns, of a table or of a sheet itself: what they let through, and the rows they hide. */

import { parseCriterion } from "../formulas/criteria";
import { HostError } from "../ground/hostError";
import type { Cell } from "../model/cell";
import { refuseProtectedSheet } from "../model/guards";
import { setRowsHidden } from "../model/rangeFormats";
import { shownText } from "../model/shownText";
import type { Rect } from "../model/rect";
import type { TableRef } from "../model/refs";
import type { ColumnFilter, FilterCriteria } from "../model/table";
import { bodyRect } from "../model/tableParts";
import { markTable } from "./tables";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** Rows under headers that filters hide and show. */
export interface Filtered {
  readonly sheet: Worksheet;
  /** The rows under the headers; none when the bottom is above the top. */
  readonly body: Rect;
  /** Filters by a key of their column. */
  readonly filters: Map<number, ColumnFilter>;
  /** Zero-based place of the column with that key; -1 when there is none. */
  readonly placeOf: (key: number) => number;
  /** Marks the filters as changed, so that they are saved anew. */
  readonly mark: () => void;
}

/** The filters of a table; columns are known by their id. */
export function tableFilters(workbook: Workbook, { sheet, table }: TableRef): Filtered {
  return {
    sheet,
    body: bodyRect(table),
    filters: table.filters,
    placeOf: (key) => table.columns.findIndex(({ id }) => id === key),
    mark: () => {
      markTable(workbook, sheet, table);
    },
  };
}

/** Tells of each row of the data body whether it passes. */
type Passes = readonly boolean[];

/**
 * Gives a column a filter, or takes it away with null, and hides and shows the rows accordingly.
 *
 * @throws HostError `AccessDenied` on a protected sheet that does not allow filters, `NotImplemented` when the file has a filter
 *   there that this host cannot play.
 */
export function setFilter(workbook: Workbook, filtered: Filtered, key: number, criteria: FilterCriteria | null): void {
  const { sheet, filters } = filtered;
  refuseProtectedSheet(workbook, sheet, "allowAutoFilter");
  const before = new Map(filters);
  if (criteria === null) filters.delete(key);
  else filters.set(key, { criteria, stored: null });
  try {
    applyFilters(workbook, filtered);
  } catch (error) {
    filters.clear();
    for (const [id, filter] of before) filters.set(id, filter);
    throw error;
  }
}

/** Takes all filters away: every row that a filter had hidden comes back. */
export function clearFilters(workbook: Workbook, filtered: Filtered): void {
  refuseProtectedSheet(workbook, filtered.sheet, "allowAutoFilter");
  if (filtered.filters.size === 0) return;
  filtered.filters.clear();
  applyFilters(workbook, filtered);
}

/** Takes the filters of columns away that are gone; rows that only they had hidden come back. */
export function dropFilters(workbook: Workbook, filtered: Filtered, keys: readonly number[]): void {
  const { filters } = filtered;
  const dropped = keys.filter((key) => filters.delete(key));
  // What the rest of the filters hides cannot be told when one of them is not played here: the rows stay as they are.
  if (dropped.length > 0 && [...filters.values()].every(({ criteria }) => criteria !== null))
    applyFilters(workbook, filtered);
}

/** Asks the filters anew: rows changed since they were set are hidden or shown. */
export function applyFilters(workbook: Workbook, { sheet, body, filters, placeOf, mark }: Filtered): void {
  const columns = [...filters].flatMap(([key, { criteria }]) => {
    const index = placeOf(key);
    if (index < 0) return [];
    if (criteria === null)
      throw new HostError("NotImplemented", "This host does not play a filter that the file has here.");
    const cells = Array.from({ length: Math.max(0, body.bottom - body.top + 1) }, (_, row) =>
      sheet.cell(body.top + row, body.left + index),
    );
    return [passing(cells, criteria, workbook.date1904)];
  });
  const rows = Array.from({ length: Math.max(0, body.bottom - body.top + 1) }, (_, index) => body.top + index);
  const isFiltered = (row: number): boolean => columns.some((passes) => passes[row - body.top] === false);
  for (const isHidden of [true, false])
    setRowsHidden(
      workbook,
      sheet,
      rows.filter((row) => isFiltered(row) === isHidden),
      isHidden,
    );
  mark();
  workbook.journal.note({ kind: "other" });
}

function passing(cells: readonly (Cell | undefined)[], criteria: FilterCriteria, date1904: boolean): Passes {
  switch (criteria.filterOn) {
    case "Values": {
      const wanted = new Set((criteria.values ?? []).map((text) => text.toLowerCase()));
      return cells.map((cell) => wanted.has(shownText(cell, "en-US", date1904).toLowerCase()));
    }
    case "Custom":
      return customPassing(cells, criteria);
    default:
      return extremes(cells, criteria);
  }
}

function customPassing(cells: readonly (Cell | undefined)[], criteria: FilterCriteria): Passes {
  const first = parseCriterion(criteria.criterion1 ?? "");
  const second = criteria.criterion2 === undefined ? null : parseCriterion(criteria.criterion2);
  return cells.map((cell) => {
    const value = cell?.value ?? null;
    if (second === null) return first(value);
    return criteria.operator === "Or" ? first(value) || second(value) : first(value) && second(value);
  });
}

/** The largest or smallest numbers, a count or a share of them; equal ones pass together. */
function extremes(cells: readonly (Cell | undefined)[], criteria: FilterCriteria): Passes {
  const isTop = criteria.filterOn.startsWith("Top");
  const numbers = cells.flatMap((cell) => (typeof cell?.value === "number" ? [cell.value] : []));
  const sorted = [...numbers].sort((a, b) => (isTop ? b - a : a - b));
  const asked = Number(criteria.criterion1);
  const isShare = criteria.filterOn.endsWith("Percent");
  const count = isShare ? Math.max(1, Math.floor((sorted.length * asked) / 100)) : asked;
  const limit = sorted[Math.min(count, sorted.length) - 1];
  return cells.map((cell) => {
    if (typeof cell?.value !== "number" || limit === undefined) return false;
    return isTop ? cell.value >= limit : cell.value <= limit;
  });
}
