/** Adds columns at the right end of a table or list, with words to pick from, and takes them away again. */

import { columnLetters, sheetCellAddress } from "../core/model/address";
import { PALETTE } from "../core/look/palette";
import type { Cell, Table } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import type { NewColumn } from "../core/template/missingColumns";
import { queueGuidance, widthInPoints } from "./cellGuidance";
import { findListPlace } from "./listPlace";
import { cellsOf } from "./rawValue";
import { willWrite, type WorkbookContext } from "./session";
import { storableText } from "./storableText";

/** Columns that were added, or the same ones when nothing was left to add. */
export interface AddedColumns {
  readonly table: string;
  readonly headers: readonly string[];
  /** Address of their cells with the sheet, header included; null where nothing was added. */
  readonly address: string | null;
}

/** Where a table or list stands now. */
interface Place {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly isReadOnly: boolean;
  readonly isProtected: boolean;
  /** Zero-based row in which the headers of new columns go. */
  readonly headerRow: number;
  /** Zero-based row of the first stakeholder, and how many there are. */
  readonly firstRow: number;
  readonly rows: number;
  /** Zero-based first column and headers as they are now. */
  readonly column: number;
  readonly headers: readonly string[];
  /** The Excel table; null for a list. */
  readonly table: Excel.Table | null;
}

/**
 * Adds columns. One whose header is there by now is left alone: repeating it is harmless. What could be refused is looked at
 * before: nothing is half added. Three round trips where the table or list stands as it was.
 *
 * @throws WorkbookError `read-only`, `protected`, `cells-in-the-way` when anything stands right of it beside its rows, `table-not-found`,
 *   and whatever Excel refuses.
 */
export async function addColumns(
  context: WorkbookContext,
  source: Table,
  columns: readonly NewColumn[],
): Promise<AddedColumns> {
  const place = await placeOf(context, source);
  const { sheet, headerRow, firstRow, rows } = place;
  const height = firstRow + rows - headerRow;
  const right = place.column + place.headers.length;
  // Columns that were added since the list was read stand right of it, new ones right of those.
  const beside = sheet.getRangeByIndexes(headerRow, right, height, 2 * columns.length);
  beside.load({ values: true, valueTypes: true });
  const room = sheet.getRangeByIndexes(headerRow, right, height, columns.length);
  const tables = room.getTables(false).load({ name: true });
  const model = sheet.getCell(headerRow, right - 1);
  model.format.fill.load({ color: true });
  model.format.font.load({ bold: true, color: true });
  const widths = Array.from({ length: 2 * columns.length }, (_, index) =>
    sheet.getCell(headerRow, right + index).format.load({ columnWidth: true }),
  );
  await context.sync();
  const cells = cellsOf(beside);
  const wanted = columns.map(({ header }) => header);
  const isAdded = (cell: Cell): boolean => typeof cell === "string" && hasHeader(wanted, cell);
  const since = place.table === null ? (cells[0] ?? []).findIndex((cell) => !isAdded(cell)) : 0;
  const there = [...place.headers, ...(cells[0] ?? []).slice(0, since).map(String)];
  const fresh = columns.filter(({ header }) => !hasHeader(there, header));
  if (fresh.length === 0) return { table: source.name, headers: [], address: null };
  if (place.isReadOnly) throw new WorkbookError("read-only", "");
  if (place.isProtected) throw new WorkbookError("protected", place.sheetName);
  const left = right + since;
  refuseCellsInTheWay(
    place,
    left,
    cells.map((row) => row.slice(since, since + fresh.length)),
    tables.items.length > 0,
  );

  fresh.forEach(({ header, width, words, guidance }, index) => {
    const head = sheet.getCell(headerRow, left + index);
    if (place.table === null) {
      head.values = [[storableText(header)]];
      queueLook(head, model);
    } else place.table.columns.add(undefined, undefined, header);
    head.format.wrapText = true;
    const points = widthInPoints(width);
    if ((widths[since + index]?.columnWidth ?? 0) < points) head.format.columnWidth = points;
    const cells = sheet.getRangeByIndexes(firstRow, left + index, rows, 1);
    queueGuidance(cells, words.join(","), header, guidance);
  });
  willWrite(context);
  await context.sync();
  const last = columnLetters(left + fresh.length - 1);
  const address = `${sheetCellAddress(place.sheetName, headerRow, left)}:${last}${headerRow + height}`;
  return { table: source.name, headers: fresh.map(({ header }) => header), address };
}

/** A header like those of the list: one without colour and weight gets none. */
function queueLook(head: Excel.Range, { format }: Excel.Range): void {
  const { bold, color } = format.font;
  if (bold) head.format.font.bold = true;
  if (color !== "") head.format.font.color = color;
  if (format.fill.color !== "" && format.fill.color.toUpperCase() !== PALETTE.white)
    head.format.fill.color = format.fill.color;
}

function refuseCellsInTheWay(
  { sheetName, headerRow }: Place,
  left: number,
  cells: readonly (readonly Cell[])[],
  hasTables: boolean,
): void {
  const row = cells.findIndex((line) => line.some((cell) => cell !== null));
  if (row < 0 && !hasTables) return;
  const column = Math.max(0, cells[row]?.findIndex((cell) => cell !== null) ?? 0);
  throw new WorkbookError("cells-in-the-way", sheetCellAddress(sheetName, headerRow + Math.max(row, 0), left + column));
}

function hasHeader(headers: readonly string[], header: string): boolean {
  return headers.some((own) => own.trim().toLowerCase() === header.trim().toLowerCase());
}

async function placeOf(context: WorkbookContext, source: Table): Promise<Place> {
  return source.list === undefined ? tablePlace(context, source) : listPlace(context, source);
}

async function tablePlace(context: WorkbookContext, { name }: Table): Promise<Place> {
  const table = context.workbook.tables.getItemOrNullObject(name).load({ columns: { name: true } });
  const sheet = table.worksheet.load({ id: true, name: true, protection: { protected: true } });
  const range = table.getDataBodyRange().load({ rowIndex: true, columnIndex: true, rowCount: true });
  const workbook = context.workbook.load({ readOnly: true });
  await context.sync();
  if (table.isNullObject) throw new WorkbookError("table-not-found", name);
  return {
    sheet: context.workbook.worksheets.getItem(sheet.id),
    sheetName: sheet.name,
    isReadOnly: workbook.readOnly,
    isProtected: sheet.protection.protected,
    headerRow: range.rowIndex - 1,
    firstRow: range.rowIndex,
    rows: range.rowCount,
    column: range.columnIndex,
    headers: table.columns.items.map((column) => column.name),
    table: context.workbook.tables.getItem(name),
  };
}

/** The header of a new column goes beside the titles of groups: below the last of them it would read as one of that group. */
async function listPlace(context: WorkbookContext, source: Table): Promise<Place> {
  const place = await findListPlace(context, source);
  return {
    sheet: context.workbook.worksheets.getItem(place.sheetId),
    sheetName: place.sheet,
    isReadOnly: place.isReadOnly,
    isProtected: place.isSheetProtected,
    headerRow: place.row - (source.list?.headerRows ?? 1),
    firstRow: place.row,
    rows: Math.max(1, Math.min(source.rows.length, place.rowCount)),
    column: place.column,
    headers: place.headers,
    table: null,
  };
}

/**
 * Takes away columns that were added, as long as nobody has filled anything in and they are still the last ones. Three round
 * trips.
 *
 * @returns Their headers; none when one of them is not as it was added: then nothing is taken away.
 * @throws WorkbookError as `addColumns`.
 */
export async function removeColumns(
  context: WorkbookContext,
  source: Table,
  headers: readonly string[],
): Promise<readonly string[]> {
  const place = await placeOf(context, source);
  if (place.isReadOnly) throw new WorkbookError("read-only", "");
  if (place.isProtected) throw new WorkbookError("protected", place.sheetName);
  const { sheet, headerRow, firstRow, rows } = place;
  // Of a list only the headers that were read are found again: those that were added stand right of them.
  const known = place.table === null ? place.headers.filter((header) => !headers.includes(header)) : place.headers;
  const left = place.column + known.length - (place.table === null ? 0 : headers.length);
  const added = sheet.getRangeByIndexes(headerRow, left, firstRow + rows - headerRow, headers.length);
  added.load({ values: true, valueTypes: true });
  const beyond = sheet.getCell(headerRow, left + headers.length).load({ values: true, valueTypes: true });
  await context.sync();
  const [heads = [], ...body] = cellsOf(added);
  // A column of the user's right of them would be cut off from a list.
  if (place.table === null && cellsOf(beyond)[0]?.[0] !== null) return [];
  const isAsAdded =
    headers.every((header, index) => heads[index] === header) &&
    body.every((row) => row.every((cell) => cell === null));
  if (!isAsAdded) return [];
  if (place.table === null) {
    const head = added.getRow(0);
    head.clear("Contents");
    head.clear("Formats");
    added.dataValidation.clear();
  } else for (const header of headers) place.table.columns.getItem(header).delete();
  willWrite(context);
  await context.sync();
  return headers;
}
