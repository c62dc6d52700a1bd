/** Adds columns at the right end of a table. */

import { sheetCellAddress } from "../core/model/address";
import type { Table } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
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
import { occupantOf, queueOccupants } from "./occupants";
import { hasCode } from "./officeErrors";
import { hasWritten, willWrite, type WorkbookContext } from "./session";
import { findSource, type Frame, type SourcePlace } from "./sourcePlace";
import { takeTableColumns } from "./takeColumns";

/**
 * As `addColumns`, for a table: Excel knows it and its columns whatever they are called.
 *
 * @returns Null where it changed its place in that moment, or something was put beside it, and nothing is left of what was added.
 */
export async function tryTableColumns(
  context: WorkbookContext,
  source: Table,
  columns: readonly ColumnToAdd[],
): Promise<AddedColumns | null> {
  const place = await findSource(context, source);
  const { headers } = place.columns;
  const fresh = freshColumns(source, headers, columns);
  const late = columns.filter((column) => !fresh.includes(column) && !hasHeader(source.headers, column.header));
  if (fresh.length > 0) refuseLocked(place);
  if (fresh.length + late.length === 0) return noneAdded(source);
  const table = context.workbook.tables.getItem(source.ids?.table ?? source.name);
  try {
    await helpLate(context, table, { headers, late });
    return fresh.length === 0 ? noneAdded(source) : await addFresh(context, source, { place, table, fresh });
  } catch (error) {
    // A table that went in that moment is not found: nothing was written then.
    if (!hasCode(error, "ItemNotFound") && !hasCode(error, "InvalidReference")) throw error;
    throw new WorkbookError("table-not-found", source.name, { writing: "nothing", cause: error });
  }
}

/** Null where the table changed its place or its columns in the moment, and nothing is left of what was added. */
async function addFresh(
  context: WorkbookContext,
  source: Table,
  {
    place,
    table,
    fresh,
  }: { readonly place: SourcePlace; readonly table: Excel.Table; readonly fresh: readonly ColumnToAdd[] },
): Promise<AddedColumns | null> {
  const { body } = place;
  const { headers } = place.columns;
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const right = body.columnIndex + headers.length;
  const room = sheet.getRangeByIndexes(body.rowIndex - 1, right, body.rowCount + 1, fresh.length);
  const isBeside = (frame: Frame | null, { rowIndex, columnIndex }: Excel.Range): boolean =>
    frame?.row === rowIndex + 1 && frame.column + frame.columns.headers.length === columnIndex;
  const seen = { frame: place.queueFrame(), occupants: queueOccupants(room) };
  const widths = fresh.map((_, index) => room.getCell(0, index).format.load({ columnWidth: true }));
  await context.sync();
  if (!isBeside(seen.frame.collect(), seen.occupants.all)) return null;
  const inTheWay = occupantOf(seen.occupants);
  if (inTheWay !== null) {
    throw new WorkbookError("cells-in-the-way", sheetCellAddress(place.sheet, inTheWay.row, inTheWay.column));
  }

  const again = { frame: place.queueFrame(), occupants: queueOccupants(room) };
  const owner = table.worksheet.load({ name: true });
  const added = fresh.map(({ header }) => table.columns.add(undefined, undefined, header).load({ name: true }));
  const heads = added.map((column) => column.getHeaderRowRange().load({ rowIndex: true, columnIndex: true }));
  fresh.forEach((column, index) => {
    const [head, cells] = [heads[index], added[index]];
    if (head === undefined || cells === undefined) return;
    queueHelp(column, { head, body: cells.getDataBodyRange(), widthNow: widths[index]?.columnWidth ?? 0 });
  });
  // Where the first column is refused nothing was done, and the others are as the first.
  willWrite(context, "one");
  await context.sync();
  hasWritten(context);
  const frame = again.frame.collect();
  // Cells that stand right of it were pushed aside: they are to stand where they did.
  if (!isBeside(frame, again.occupants.all) || occupantOf(again.occupants) !== null) {
    await takeTableColumns(context, table, added);
    return null;
  }
  // Somebody added a column of that header in that very moment: one is enough.
  const before = frame?.columns.headers ?? headers;
  const twins = added.filter(({ name }, index) => {
    const wanted = fresh[index]?.header ?? "";
    return name !== wanted && hasHeader(before, wanted) && !hasHeader(headers, wanted);
  });
  if (twins.length > 0) await takeTableColumns(context, table, twins);
  const own = added.filter((column) => !twins.includes(column));
  const [head] = heads;
  if (own.length === 0 || head === undefined) return noneAdded(source);
  const area = { row: head.rowIndex, column: head.columnIndex, columns: own.length, rows: body.rowCount + 1 };
  return { table: source.name, headers: own.map(({ name }) => name), address: columnsAddress(owner.name, area) };
}

/** A run whose answer was lost may have come no further than the headers. Two round trips, none where none came since the reading. */
async function helpLate(
  context: WorkbookContext,
  table: Excel.Table,
  { headers, late }: { readonly headers: readonly string[]; readonly late: readonly ColumnToAdd[] },
): Promise<void> {
  const bare = late.flatMap((column) => {
    const own = headers.find((header) => hasHeader([header], column.header));
    if (own === undefined || column.help === null) return [];
    const cells = table.columns.getItem(own);
    const rule = cells.getDataBodyRange().dataValidation.load({ type: true });
    return [{ column, cells, rule, format: cells.getHeaderRowRange().format.load({ columnWidth: true }) }];
  });
  if (bare.length === 0) return;
  await context.sync();
  const helpless = bare.filter(({ rule }) => rule.type === "None");
  if (helpless.length === 0) return;
  for (const { column, cells, format } of helpless) {
    const [head, body] = [cells.getHeaderRowRange(), cells.getDataBodyRange()];
    queueHelp(column, { head, body, widthNow: format.columnWidth });
  }
  willWrite(context);
  await context.sync();
}
