/**
 * Writes the history. What must not be lost is appended to it before any sheet is cleared, and it is never cleared itself:
 * new rows are written over the old ones, those of users' texts first.
 */

import { HISTORY_COLUMNS } from "../core/contract/columns";
import type { HistoryRow } from "../core/history/historyRow";
import type { SheetWrite, StandingTable } from "../core/model/ownSheet";
import type { Area, PlanCell } from "../core/model/plan";
import type { WorkbookContext } from "./session";
import { hideTotals, restoreTotals } from "./totalsRows";
import { emptyCells } from "./emptyCells";
import { rangeOf } from "./rangeOf";
import { writeFormats, writePrint, writeRowHeights } from "./writeFormats";
import type { WriteQueue } from "./writeQueue";
import { writeColumns, writeHeaders } from "./writeTable";

/** The table of the history as it stands by now. */
export interface HistoryTable {
  readonly sheet: Excel.Worksheet;
  readonly tableName: string;
  /** Header row and body. */
  readonly area: Area;
  readonly headers: readonly string[];
  /** Where each column of the contract stands in it. */
  readonly positions: readonly number[];
}

/** The table of a history that stands. */
export function standingHistory(context: WorkbookContext, own: StandingTable, sheetId: string): HistoryTable {
  return {
    sheet: context.workbook.worksheets.getItem(sheetId),
    tableName: own.table.name,
    area: own.area,
    headers: own.table.headers,
    positions: own.headers?.positions ?? [...HISTORY_COLUMNS.keys()],
  };
}

/** Appends rows below those there are. */
export async function appendHistory(
  context: WorkbookContext,
  queue: WriteQueue,
  history: HistoryTable,
  rows: readonly HistoryRow[],
): Promise<HistoryTable> {
  if (rows.length === 0) return history;
  const { sheet, area, positions, tableName } = history;
  const grown = { ...area, rows: area.rows + rows.length };
  context.workbook.tables.getItem(tableName).resize(rangeOf(sheet, grown));
  const cells = rows.map((row) => {
    const line = Array<PlanCell>(area.columns).fill(null);
    HISTORY_COLUMNS.forEach((column, index) => {
      const position = positions[index] ?? -1;
      if (position >= 0) line[position] = row[column];
    });
    return line;
  });
  await queue.writeValues(sheet, area.row + area.rows, area.column, cells);
  return { ...history, area: grown };
}

/** Writes a history over the one that stands. */
export async function rewriteHistory(
  context: WorkbookContext,
  queue: WriteQueue,
  history: HistoryTable,
  { plan, own }: SheetWrite,
): Promise<void> {
  const [planned] = plan.tables;
  if (planned === undefined) return;
  const { sheet, area, headers } = history;
  const table = context.workbook.tables.getItem(history.tableName);
  const rows = Math.max(planned.rowCount, 1) + 1;
  const wide: Area = { ...area, rows: Math.max(area.rows, rows), columns: planned.columns.length };
  if (own !== null) hideTotals(context, own);
  table.clearFilters();
  if (wide.rows > area.rows || wide.columns !== area.columns) table.resize(rangeOf(sheet, wide));
  await writeHeaders(queue, sheet, planned, headers);
  await writeColumns(queue, sheet, planned, "blanks");
  if (rows < wide.rows) {
    // While they are rows of the table: cells that stand below it would be in the way of the next run.
    emptyCells(rangeOf(sheet, { ...wide, row: area.row + rows, rows: wide.rows - rows }));
    table.resize(rangeOf(sheet, { ...wide, rows }));
  }
  for (const block of plan.cells) await queue.writeValues(sheet, block.row, block.column, block.cells);
  await writeRowHeights(queue, sheet, plan);
  await writeFormats(queue, sheet, plan.formats);
  writePrint(sheet, plan.print, plan.isHidden === true);
  if (own !== null) restoreTotals(context, planned, own);
}
