/** Tells where the user is in the workbook. */

import type { RowCells } from "../core/stakeholders/findRow";
import { hasCode, toWorkbookError } from "./officeErrors";
import { Progress } from "./progress";
import { cellsOf, toCell } from "./rawValue";
import { type RawValue } from "../core/model/ownSheet";
import type { Table } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import { findListPlace } from "./listPlace";
import { tableProxy } from "./sourcePlace";
import type { WorkbookContext } from "./session";

/** A selection; only its first cell counts. */
export interface SelectedCell {
  readonly sheetId: string;
  /** Zero-based sheet position. */
  readonly row: number;
  readonly column: number;
}

/**
 * Calls `onSelect` with the active cell, then whenever the selection changes, in any sheet; returns the function that ends it.
 * Needs ExcelApi 1.9. Three round trips to begin, one to end.
 *
 * @throws WorkbookError when Excel refuses.
 */
export async function followSelectedCells(onSelect: (cell: SelectedCell) => void): Promise<() => Promise<void>> {
  try {
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const cell = firstCell(address);
        if (cell !== null) onSelect({ sheetId: worksheetId, ...cell });
      });
      await context.sync();
      // Asked for once the changes are heard, so that none falls between the two.
      const active = await activeCell(context);
      if (active !== null) onSelect(active);
      return added;
    });
    return async () => {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    };
  } catch (error) {
    throw toWorkbookError(error, {}, new Progress(false));
  }
}

/** The active cell; null while a chart sheet, which has no cells, is in front. One round trip. */
export async function activeCell(context: WorkbookContext): Promise<SelectedCell | null> {
  const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,worksheet/id");
  try {
    await context.sync();
  } catch (error) {
    if (hasCode(error, "UnsupportedSheet")) return null;
    throw error;
  }
  return { sheetId: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
}

/** A data row of a table as it stands now. */
export interface SelectedTableRow extends RowCells {
  readonly table: string;
}

/**
 * The data row in which a cell stands; null where it stands in none of the tables and lists. Two round trips, one where no row
 * is read, and up to two more for each list of the workbook.
 *
 * @param sources Tables and lists that are asked for; one that is gone is passed over.
 */
export async function readRowAt(
  context: WorkbookContext,
  cell: SelectedCell,
  sources: readonly Table[],
): Promise<SelectedTableRow | null> {
  const found = await readTableRowAt(
    context,
    cell,
    sources.filter(({ list }) => list === undefined),
  );
  if (found !== null) return found;
  for (const list of sources.filter((source) => source.list !== undefined)) {
    const row = await readListRowAt(context, cell, list);
    if (row !== null) return row;
  }
  return null;
}

async function readTableRowAt(
  context: WorkbookContext,
  { sheetId, row, column }: SelectedCell,
  known: readonly Table[],
): Promise<SelectedTableRow | null> {
  if (known.length === 0) return null;
  const tables = known.map((own) => {
    const table = tableProxy(context, own);
    table.load({ columns: { id: true, name: true }, worksheet: { id: true } });
    const area = table.getDataBodyRange();
    return {
      name: own.name,
      table,
      body: area.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
    };
  });
  await context.sync();
  const found = tables.find(
    ({ table, body }) =>
      !table.isNullObject &&
      table.worksheet.id === sheetId &&
      row >= body.rowIndex &&
      row < body.rowIndex + body.rowCount &&
      column >= body.columnIndex &&
      column < body.columnIndex + body.columnCount,
  );
  if (found === undefined) return null;
  const index = row - found.body.rowIndex;
  const range = found.body.getRow(index).load({ values: true, valueTypes: true });
  await context.sync();
  const [values = []] = range.values as RawValue[][];
  const headers = found.table.columns.items.map(({ name }) => name);
  const cells = values.map((value, place) => toCell(value, range.valueTypes[0]?.[place]));
  const ids = found.table.columns.items.map(({ id }) => id);
  return { table: found.name, headers, ids, cells, row: index, others: [] };
}

/** The row of a list in which a cell stands, the list found by its header; rows below its end are no stakeholders of the reading. */
async function readListRowAt(
  context: WorkbookContext,
  { sheetId, row, column }: SelectedCell,
  list: Table,
): Promise<SelectedTableRow | null> {
  const place = await findListPlace(context, list).catch((error: unknown) => {
    if (error instanceof WorkbookError) return null;
    throw error;
  });
  if (place?.sheetId !== sheetId) return null;
  const index = row - place.row;
  const isInside = index >= 0 && index < place.rowCount;
  if (!isInside || column < place.column || column >= place.column + place.headers.length) return null;
  const range = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(row, place.column, 1, place.headers.length)
    .load({ values: true, valueTypes: true });
  await context.sync();
  return { table: list.name, headers: place.headers, cells: cellsOf(range)[0] ?? [], row: index, others: [] };
}

/** The first cell of `C5`, `C5:D9`, `5:7`, `B:C` or `A1,C3`, zero-based. */
function firstCell(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d+)?/.exec(address);
  const [, letters, digits] = match ?? [];
  if (letters === undefined && digits === undefined) return null;
  const column = (letters ?? "A").split("").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits ?? "1") - 1, column };
}
