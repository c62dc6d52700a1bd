/** Where a list stands now: it is found by its header each time. */

import { headerPlaces, type HeaderPlace } from "../core/lists/findHeader";
import type { Table } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import { cellsOf } from "./rawValue";
import type { WorkbookContext } from "./session";

/** Rows in which a header that has moved is looked for. */
const MOST_ROWS = 200;
/** Cells of them that one answer holds: at least as many columns as a list is read with. */
const MOST_CELLS = 40_000;

/** A list where it stands. */
export interface ListPlace {
  readonly sheetId: string;
  readonly sheet: string;
  readonly isSheetProtected: boolean;
  readonly isReadOnly: boolean;
  /** Zero-based sheet position of the first cell below the header. */
  readonly row: number;
  readonly column: number;
  /** Rows from there to the last used one of the sheet. */
  readonly rowCount: number;
  readonly headers: readonly string[];
  /** The header; it goes with its cells when rows or columns are put before it. */
  readonly header: Excel.Range;
  /** What was queued below the header that was read; null where the list stands elsewhere by now. */
  readonly besides: Excel.Range | null;
}

/**
 * Finds a list by its header, where it was or else in the first 200 rows of its sheet. One round trip where it stands as it was,
 * else two.
 *
 * @param queue Queues something for the first round trip, given the first row below the header.
 * @throws WorkbookError `sheet-not-found`, and `table-not-found` when the header is gone or stands there twice.
 */
export async function findListPlace(
  context: WorkbookContext,
  table: Table,
  queue: (first: Excel.Range) => Excel.Range | null = () => null,
): Promise<ListPlace> {
  const { origin, headers, list } = table;
  const rows = list?.headerRows ?? 1;
  const sheet = context.workbook.worksheets
    .getItemOrNullObject(table.ids?.sheet ?? table.sheet)
    .load({ id: true, name: true, protection: { protected: true } });
  const workbook = context.workbook.load({ readOnly: true });
  const used = sheet.getUsedRangeOrNullObject(true).load({
    rowIndex: true,
    columnIndex: true,
    rowCount: true,
    columnCount: true,
  });
  const known = sheet
    .getRangeByIndexes(origin.row + 1 - rows, origin.column, rows, headers.length)
    .load({ values: true, valueTypes: true });
  const besides = queue(sheet.getRangeByIndexes(origin.row + 1, origin.column, 1, headers.length));
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("sheet-not-found", table.sheet);
  if (used.isNullObject) throw new WorkbookError("table-not-found", table.name);

  const placeOf = (
    { row, column, headers: now }: HeaderPlace,
    top: number,
    left: number,
  ): Omit<ListPlace, "header" | "besides"> => ({
    sheetId: sheet.id,
    sheet: sheet.name,
    isSheetProtected: sheet.protection.protected,
    isReadOnly: workbook.readOnly,
    row: top + row + 1,
    column: left + column,
    rowCount: Math.max(0, used.rowIndex + used.rowCount - (top + row + 1)),
    headers: now,
  });
  const stands = standingHeaders(known, table);
  // With a column put in or a header renamed the last ones may stand further right.
  if (stands?.every((header, index) => header === headers[index]) === true && stands.length === headers.length) {
    const place = placeOf({ row: rows - 1, column: 0, headers: stands }, origin.row + 1 - rows, origin.column);
    return { ...place, header: known, besides };
  }

  const height = Math.min(used.rowCount, MOST_ROWS);
  const width = Math.min(used.columnCount, Math.floor(MOST_CELLS / height));
  const part = sheet
    .getRangeByIndexes(used.rowIndex, used.columnIndex, height, width)
    .load({ values: true, valueTypes: true });
  await context.sync();
  const [only, ...others] = headerPlaces(cellsOf(part), table);
  if (only === undefined || others.length > 0) throw new WorkbookError("table-not-found", table.name);
  const place = placeOf(only, used.rowIndex, used.columnIndex);
  const header = sheet.getRangeByIndexes(place.row - rows, place.column, rows, place.headers.length);
  return { ...place, header, besides: null };
}

/** The headers of a list in a block that is just as high as its header; null when they are not there from its first column on. */
export function standingHeaders(block: Excel.Range, table: Table): readonly string[] | null {
  const rows = table.list?.headerRows ?? 1;
  const found = headerPlaces(cellsOf(block), table).find(({ row, column }) => row === rows - 1 && column === 0);
  return found?.headers ?? null;
}
