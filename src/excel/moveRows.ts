/** Rows of our tables on their way to where the next run has them. */

import type { SheetWrite, StandingTable } from "../core/model/ownSheet";
import { rangeOf } from "./rangeOf";
import type { WorkbookContext } from "./session";
import { standingTable } from "./standingTables";
import type { WriteQueue } from "./writeQueue";

/**
 * Sorts the rows that stand into the order of those to come. All that is in their cells is written anew; but comments and notes of
 * colleagues hang on them, and Excel takes these along only where rows are sorted. With the keys still in their column, so that
 * a run that breaks here leaves every row beside its own.
 */
export async function moveRows(
  context: WorkbookContext,
  queue: WriteQueue,
  sheet: Excel.Worksheet,
  { plan, own, moves = [] }: SheetWrite,
): Promise<void> {
  if (own === null) return;
  for (const [index, table] of plan.tables.entries()) {
    const before = standingTable(table, index, own);
    const rows = moves[index] ?? null;
    if (before === null || rows === null) continue;
    const { area } = before;
    if (rows.length > area.rows - 1) {
      const tall = rangeOf(sheet, { ...area, rows: rows.length + 1 });
      context.workbook.tables.getItem(before.table.id).resize(tall);
    }
    const body = { ...area, row: area.row + 1, rows: rows.length };
    const place = spareColumn(before);
    const ranks = { ...body, column: body.column + place, columns: 1 };
    // In a column of texts a number would become one, and ten come before two.
    rangeOf(sheet, ranks).numberFormat = "General" as unknown as string[][];
    await queue.writeValues(
      sheet,
      ranks.row,
      ranks.column,
      rows.map((row) => [row]),
    );
    // Hidden rows are not sorted, and somebody else would stand in them unseen.
    rangeOf(sheet, body).rowHidden = false;
    rangeOf(sheet, body).sort.apply([{ key: place, ascending: true }], false, false, "Rows");
  }
}

/** The first column of ours that does not tell whose a row is, zero-based in the table. */
function spareColumn({ headers }: StandingTable): number {
  return headers?.positions.find((position) => position >= 0 && position !== headers.keyColumn) ?? 0;
}
