/** Adds columns right of a plain list. */

import { PALETTE } from "../core/look/palette";
import type { Table } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import { readBeside, refuseOccupied, type ListBeside } from "./listBeside";
import {
  columnsAddress,
  freshColumns,
  hasHeader,
  noneAdded,
  queueHelp,
  refuseLocked,
  type AddedColumns,
  type ColumnToAdd,
} from "./newColumns";
import type { Pending } from "./pending";
import { willWrite, type WorkbookContext } from "./session";
import { findSource } from "./sourcePlace";
import { writeBlankCells } from "./writeBlankCells";

/**
 * As `addColumns`: the headers first, then what their cells say.
 *
 * @returns Null where somebody moved or filled cells in the moment the headers were written, and nothing is left of them.
 */
export async function tryListColumns(
  context: WorkbookContext,
  source: Table,
  columns: readonly ColumnToAdd[],
): Promise<AddedColumns | null> {
  const place = await findSource(context, source);
  const { body, columns: standing } = place;
  const beside = await readBeside(context, source, place, columns.length);
  if (beside.isMoved) return null;
  if (beside.isTable) throw new WorkbookError("table-not-found", source.name);
  const fresh = freshColumns(source, [...standing.headers, ...beside.headers], columns);
  // A list is found again by the headers that were read: what was added since stands right of them.
  const isOther = (text: string): boolean => columns.every(({ header }) => !hasHeader([header], text));
  const others = beside.headers.findIndex(isOther);
  const since = others < 0 ? beside.headers.length : others;
  const up = source.list?.headerRows ?? 1;
  const [row, right] = [body.rowIndex - up, standing.headers.length + since];
  if (fresh.length > 0) {
    refuseLocked(place);
    refuseOccupied(beside, place, { from: since, count: fresh.length });
    const cells = beside.line.getCell(0, since).getResizedRange(0, fresh.length - 1);
    const queueFree = (): Pending<boolean> => beside.queueFree(since, fresh.length);
    const texts = fresh.map(({ header }) => header);
    if (!(await writeBlankCells(context, place, { cells, queueFree, right, up }, texts))) return null;
  }
  const late = columns.filter((column) => !fresh.includes(column));
  if (queueHelps(source, beside, { fresh, late, since })) {
    willWrite(context);
    await context.sync();
  }
  if (fresh.length === 0) return noneAdded(source);
  const area = { row, column: body.columnIndex + right, columns: fresh.length, rows: beside.readHeight };
  return {
    table: source.name,
    headers: fresh.map(({ header }) => header),
    address: columnsAddress(place.sheet, area),
  };
}

/** Queues words to pick from; a run whose answer was lost may have come no further than the headers. */
function queueHelps(
  source: Table,
  { columns, headers, model }: ListBeside,
  { fresh, late, since }: { readonly [part in "fresh" | "late"]: readonly ColumnToAdd[] } & { readonly since: number },
): boolean {
  let isQueued = false;
  const queue = (column: ColumnToAdd, index: number): void => {
    const cells = columns[index];
    if (cells === undefined) return;
    queueLook(cells.head, model);
    queueHelp(column, { ...cells, widthNow: cells.widthPoints });
    isQueued = true;
  };
  fresh.forEach((column, index) => queue(column, since + index));
  for (const column of late) {
    const index = headers.findIndex((header) => hasHeader([header], column.header));
    const isBare = column.help !== null && columns[index]?.hasRule === false;
    if (isBare && !hasHeader(source.headers, column.header)) queue(column, index);
  }
  return isQueued;
}

/** A header like those of the list: one without colour and weight gets none. */
function queueLook(head: Excel.Range, { format }: Excel.Range): void {
  const { bold, color } = format.font;
  if (bold) head.format.font.bold = true;
  if (color !== "") head.format.font.color = color;
  if (format.fill.color !== "" && format.fill.color.toUpperCase() !== PALETTE.white)
    head.format.fill.color = format.fill.color;
}
