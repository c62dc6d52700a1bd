/**
 * Totals rows that the user switched on in tables of ours. A run takes them away before a table is resized, because a resize
 * would make the last row the totals row, and shows them again with their labels and formulas once the table is written. A plan
 * leaves the row below each of its tables blank, so that a totals row moves nothing.
 */

import type { RawValue, StandingTable } from "../core/model/ownSheet";
import type { Area, TablePlan } from "../core/model/plan";
import { renameHeaders } from "../core/sheets/shared/structuredRef";
import { storableText } from "./storableText";
import type { WorkbookContext } from "./session";

/** A table with its totals row. */
type TotalsRow = Pick<StandingTable, "table" | "headers" | "totals">;

/** The cells of a totals row, which stands below the body. */
export function totalsArea({ area, totals }: Pick<StandingTable, "area" | "totals">): Area[] {
  return totals === null ? [] : [{ ...area, row: area.row + area.rows, rows: 1 }];
}

/** Takes the totals row away. */
export function hideTotals(context: WorkbookContext, { table, totals }: TotalsRow): void {
  if (totals !== null) context.workbook.tables.getItem(table.id).showTotals = false;
}

/** Shows the totals row again: each column has the label or formula it had, wherever it stands now and whatever it is called. */
export function restoreTotals(context: WorkbookContext, plan: TablePlan, standing: TotalsRow): void {
  const { table, totals } = standing;
  if (totals === null) return;
  // By its name: a table that had to move was made anew.
  const own = context.workbook.tables.getItem(plan.name);
  own.showTotals = true;
  const sources = plan.columns.map(({ id }, position) => sourceOf(standing, id, position));
  const names = new Map(
    sources.map((source, position) => [table.headers[source] ?? "", plan.columns[position]?.header ?? ""] as const),
  );
  const row = own.getTotalRowRange();
  row.formulas = [sources.map((source) => totalCell(totals[source] ?? "", names))];
}

/** Where a planned column stood in the table before; -1 where it did not. */
export function sourceOf({ table, headers }: TotalsRow, id: string, position: number): number {
  if (headers === null) return position;
  if (position < headers.positions.length) return headers.positions[position] ?? -1;
  return table.headers.findIndex((header) => id === `user:${header}`);
}

function totalCell(cell: RawValue, names: ReadonlyMap<string, string>): RawValue {
  if (typeof cell !== "string" || cell === "") return cell;
  return cell.startsWith("=") ? renameHeaders(cell, names) : storableText(cell);
}
