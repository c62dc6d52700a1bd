/** Puts an answer into cells of a stakeholder's row, wherever that row stands by then. */

import { sheetCellAddress } from "../core/model/address";
import type { CellWrite } from "../core/interview/answer";
import type { KnownRow } from "../core/stakeholders/findRow";
import { WorkbookError } from "../core/model/workbookError";
import { isDateFormat } from "../core/model/dates";
import { findTableRow } from "./findRow";
import type { FoundRow } from "./knownRows";
import { cellsOf } from "./rawValue";
import { isSameCell, type Cell } from "../core/model/table";
import { beforeTry, type WorkbookContext } from "./session";
import { writtenAs } from "./writtenAs";
import { hasFormula, writeBound, type BoundCell } from "./boundWrite";
import { AnswerMarks } from "./pendingAnswer";

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
 * it is harmless. Two round trips where the row stands as it was, see `findTableRow` for where it does not; the last one
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
  const marks = new AnswerMarks(context);
  const takenBack = beforeTry(context);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const result = await tryToWrite(context, { known, marks }, writes, seen);
    if (result !== null) return result;
    takenBack();
  }
  throw new WorkbookError("row-moved", known.table.name);
}

/** Null where somebody moved or filled cells in the moment it was written, and it was put back. */
async function tryToWrite(
  context: WorkbookContext,
  { known, marks }: { readonly known: KnownRow; readonly marks: AnswerMarks },
  writes: readonly CellWrite[],
  seen: readonly SeenCell[],
): Promise<AnswerResult | null> {
  marks.queue();
  const row = await findTableRow(context, known).catch(async (error: unknown) => {
    // What an earlier try put into another row is taken away though this one is gone.
    if (error instanceof WorkbookError) await marks.heal(known);
    throw error;
  });
  if (await marks.heal(known)) return null;
  const open = openCells(row, writes);
  if (open.length === 0) return { status: "unchanged" };
  refuseProtected(row);
  for (const cell of open) {
    refuseCell(row, known, cell);
    const changed = changedCell(known, cell, seen);
    if (changed !== null) return changed;
  }
  marks.write([{ row, known, targets: open }]);
  const written = await writeBound(context, row, open, marks);
  return written === null ? null : { status: "written", addresses: written };
}

/** A cell of a row that does not say yet what it shall. */
export interface OpenCell extends BoundCell {
  /** Column of the reading. */
  readonly column: number;
  readonly address: string;
  readonly current: Cell;
}

/**
 * The cells of a row that do not hold what they shall.
 *
 * @throws WorkbookError `column-not-found`, `column-changed`.
 */
export function openCells(row: FoundRow, writes: readonly CellWrite[]): OpenCell[] {
  const { source, origin } = row;
  const cells = writes.map(({ column, value, dayText }): OpenCell => {
    const place = row.columnOf(column);
    const address = sheetCellAddress(source.sheet, origin.row, origin.column + place);
    const format = (row.cells.numberFormat as string[][])[0]?.[place] ?? "General";
    const own = dayText !== undefined && !isDateFormat(format) ? dayText : value;
    const kept = format === "@" && typeof own === "number" ? String(own) : own;
    const current = cellsOf(row.cells)[0]?.[place] ?? null;
    return { column, place, address, current, written: writtenAs(kept, format), wanted: kept === "" ? null : kept };
  });
  return cells.filter(({ current, wanted }) => !isSameCell(current, wanted));
}

/** @throws WorkbookError `read-only`, `protected`. */
export function refuseProtected({ source }: Pick<FoundRow, "source">): void {
  if (source.isReadOnly) throw new WorkbookError("read-only", "");
  if (source.isSheetProtected) throw new WorkbookError("protected", source.sheet);
}

/** @throws WorkbookError `merged-cells`, `formula-cell`. */
export function refuseCell(row: FoundRow, { table, row: index }: KnownRow, { column, place, address }: OpenCell): void {
  if (table.list?.mergedCells.has(`${index},${column}`) === true) throw new WorkbookError("merged-cells", address);
  if (hasFormula(row.cells, place)) throw new WorkbookError("formula-cell", address);
}

/** What somebody else has put into a cell since it was read, unless the user has seen it; null where nobody has. */
export function changedCell(
  { table, row }: KnownRow,
  { column, address, current }: OpenCell,
  seen: readonly SeenCell[],
): Extract<AnswerResult, { status: "changed" }> | null {
  const given = seen.filter(({ header }) => header === table.headers[column]).map(({ value }) => value);
  const before = table.rows[row]?.[column] ?? null;
  const isExpected = [before, ...given].some((cell) => isSameCell(current, cell));
  return isExpected ? null : { status: "changed", column, address, current };
}
