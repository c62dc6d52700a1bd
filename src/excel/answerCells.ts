/** Puts an answer into cells of a stakeholder's row, wherever that row stands by then. */

import { sheetCellAddress } from "../core/model/address";
import type { CellWrite } from "../core/interview/answer";
import type { KnownRow } from "../core/stakeholders/findRow";
import { WorkbookError } from "../core/model/workbookError";
import { findTableRow } from "./findRow";
import { cellsOf } from "./rawValue";
import { isSameCell, type Cell } from "../core/model/table";
import type { WorkbookContext } from "./session";
import { writtenAs } from "./writtenAs";
import { hasFormula, writeBound } from "./boundWrite";

/** How a write went. */
export type AnswerResult =
  | { readonly status: "written"; readonly addresses: readonly string[] }
  /** The cells say so already: nothing was written. */
  | { readonly status: "unchanged" }
  /** Somebody else changed a cell meanwhile; nothing was written. `column` is that of the reading. */
  | { readonly status: "changed"; readonly column: number; readonly address: string; readonly current: Cell };

/** A value that a colleague has put into a cell, which the user has seen and gives up. */
export interface SeenCell {
  readonly header: string;
  readonly value: Cell;
}

/** Times an answer is tried while others move rows in the very moment it is written. */
const TRIES = 3;

/**
 * Writes cells of a row when they still hold what they did when it was read, or what the user has seen in them since; repeating
 * it is harmless. Three round trips where the row stands as it was, see `findTableRow` for where it does not; the last one
 * writes, and sees whether that was the row and what stands there after. Cells that hold the values already cost none.
 *
 * @param writes Values by the columns of the reading.
 * @throws WorkbookError `table-not-found`, `row-moved`, `column-not-found`, `column-changed`, `read-only`, `protected`,
 *   `formula-cell`, `merged-cells` where the cell is a part of others, `not-written`, `misplaced`, and whatever Excel refuses.
 */
export async function writeAnswerCells(
  context: WorkbookContext,
  known: KnownRow,
  writes: readonly CellWrite[],
  seen: readonly SeenCell[],
): Promise<AnswerResult> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const result = await tryToWrite(context, known, writes, seen).catch((error: unknown) => {
      // What an earlier try wrote was put back.
      if (tries === 0 || !(error instanceof WorkbookError) || error.writing !== null) throw error;
      const { reason, subject, cause } = error;
      throw new WorkbookError(reason, subject, { writing: "nothing", cause });
    });
    if (result !== null) return result;
  }
  throw new WorkbookError("row-moved", known.table.name, { writing: "nothing" });
}

/** Null where somebody moved or filled cells in the moment it was written, and it was put back. */
async function tryToWrite(
  context: WorkbookContext,
  known: KnownRow,
  writes: readonly CellWrite[],
  seen: readonly SeenCell[],
): Promise<AnswerResult | null> {
  const row = await findTableRow(context, known);
  const { source } = row;
  const { table } = known;
  const before = table.rows[known.row] ?? [];
  const targets = writes.map(({ column, value }) => {
    const place = row.columnOf(column);
    const address = sheetCellAddress(source.sheet, row.origin.row, row.origin.column + place);
    const format = (row.cells.numberFormat as string[][])[0]?.[place] ?? "General";
    const kept = format === "@" && typeof value === "number" ? String(value) : value;
    const current = cellsOf(row.cells)[0]?.[place] ?? null;
    return { column, place, address, current, written: writtenAs(kept, format), wanted: kept === "" ? null : kept };
  });
  const open = targets.filter(({ current, wanted }) => !isSameCell(current, wanted));
  if (open.length === 0) return { status: "unchanged" };
  if (source.isReadOnly) throw new WorkbookError("read-only", "");
  if (source.isSheetProtected) throw new WorkbookError("protected", source.sheet);
  for (const { column, place, address, current } of open) {
    if (table.list?.mergedCells.has(`${known.row},${column}`) === true)
      throw new WorkbookError("merged-cells", address);
    if (hasFormula(row.cells, place)) throw new WorkbookError("formula-cell", address);
    const given = seen.filter(({ header }) => header === table.headers[column]).map(({ value }) => value);
    const isExpected = [before[column] ?? null, ...given].some((cell) => isSameCell(current, cell));
    if (!isExpected) return { status: "changed", column, address, current };
  }
  const written = await writeBound(context, row, open);
  return written === null ? null : { status: "written", addresses: written };
}
