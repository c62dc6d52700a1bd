/** Filters of table columns: what they let through, and the rows they hide. */

import { parseCriterion } from "../formulas/criteria";
import { HostError } from "../protocol/hostError";
import type { Cell } from "./cell";
import { refuseProtectedSheet } from "./guards";
import { rowInfo } from "./rangeFormats";
import { shownText } from "./rangeValues";
import type { TableRef } from "./refs";
import type { FilterCriteria } from "./table";
import { bodyRect } from "./tableParts";
import { markTable } from "./tables";
import type { Workbook } from "./workbook";

/** Tells of each row of the data body whether it passes. */
type Passes = readonly boolean[];

/**
 * Gives a column a filter, or takes it away with null, and hides and shows the rows of the table accordingly.
 *
 * @throws HostError `AccessDenied` on a protected sheet that does not allow filters, `NotImplemented` when the file has a filter
 *   on the table that this host cannot play.
 */
export function setFilter(workbook: Workbook, ref: TableRef, columnId: number, criteria: FilterCriteria | null): void {
  const { sheet, table } = ref;
  refuseProtectedSheet(workbook, sheet, "allowAutoFilter");
  const before = new Map(table.filters);
  if (criteria === null) table.filters.delete(columnId);
  else table.filters.set(columnId, { criteria, stored: null });
  try {
    applyFilters(workbook, ref);
  } catch (error) {
    table.filters.clear();
    for (const [id, filter] of before) table.filters.set(id, filter);
    throw error;
  }
  if (criteria !== null) table.showFilterButton = true;
}

/** Takes all filters away: every row of the data body that a filter had hidden comes back. */
export function clearFilters(workbook: Workbook, ref: TableRef): void {
  refuseProtectedSheet(workbook, ref.sheet, "allowAutoFilter");
  if (ref.table.filters.size === 0) return;
  ref.table.filters.clear();
  applyFilters(workbook, ref);
}

/** Takes the filters of columns away that are gone; rows that only they had hidden come back. */
export function dropFilters(workbook: Workbook, ref: TableRef, columnIds: readonly number[]): void {
  const { filters } = ref.table;
  const dropped = columnIds.filter((id) => filters.delete(id));
  // What the rest of the filters hides cannot be told when one of them is not played here: the rows stay as they are.
  if (dropped.length > 0 && [...filters.values()].every(({ criteria }) => criteria !== null))
    applyFilters(workbook, ref);
}

/** Asks the filters anew: rows changed since they were set are hidden or shown. */
export function applyFilters(workbook: Workbook, { sheet, table }: TableRef): void {
  const body = bodyRect(table);
  const columns = [...table.filters].flatMap(([id, { criteria }]) => {
    const index = table.columns.findIndex((column) => column.id === id);
    if (index < 0) return [];
    if (criteria === null)
      throw new HostError("NotImplemented", "This host does not play the filter that the file has on this table.");
    const cells = Array.from({ length: body.bottom - body.top + 1 }, (_, row) =>
      sheet.cell(body.top + row, body.left + index),
    );
    return [passing(cells, criteria, workbook.date1904)];
  });
  for (let row = body.top; row <= body.bottom; row += 1) {
    const hidden = columns.some((passes) => passes[row - body.top] === false);
    if ((sheet.rows.get(row)?.hidden ?? false) !== hidden) rowInfo(sheet, row).hidden = hidden;
  }
  workbook.volatileDue = true;
  markTable(workbook, sheet, table);
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
