/** Reads whole tables as plain data, in blocks that fit a request. */

import type { Table } from "../core/model/table";
import { dateShiftOf } from "../core/model/dateSystem";
import type { DiscoveredTable } from "../core/model/discovery";
import type { Pending } from "./pending";
import { shownNumbers, toCell } from "./rawValue";
import { type RawValue, type TableParts } from "../core/model/ownSheet";
import { isAnswerTooLong } from "./officeErrors";
import { cellsAtOnce, waitingFor, type WorkbookContext } from "./session";

/** At least this many rows of each table come with the first round trip, as long as it may have a few hundred cells for each of them. */
const MIN_FIRST_ROWS = 50;
const LEAST_CELLS_A_ROW = 400;
/** Where texts are too long for one answer, it is tried with so many times fewer rows. */
const FEWER_ROWS = 4;
/** Rows of each table whose texts are read too: they tell from which year the workbook counts days. */
const SHOWN_ROWS = 20;

/** A part of a table's body, as loaded. */
interface Block {
  readonly body: Excel.Range;
  readonly properties: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** The first part of one table, with what tells how much is left. */
interface FirstBlock extends Block {
  readonly table: DiscoveredTable;
  readonly header: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
  readonly whole: Excel.Range;
  /** The first rows as the sheet shows them. */
  readonly shown: Excel.Range;
}

/**
 * Queues the header and the first rows of each table; tables without a header row must be left out.
 *
 * @param extent `whole` for all rows, where the caller knows that they fit into one answer.
 */
export function queueFirstRows(
  context: WorkbookContext,
  tables: readonly DiscoveredTable[],
  extent: "first" | "whole" = "first",
): Pending<TableParts[]> {
  const columns = tables.reduce((sum, table) => sum + table.headers.length, 0);
  const rows = rowsAtOnce(context, columns, MIN_FIRST_ROWS);
  const blocks = tables.map((table) => queueFirstBlock(context, table, extent === "whole" ? null : rows));
  return { collect: () => blocks.map(collectFirstBlock) };
}

/** How many rows of so many columns to ask for in one round trip; at least so many, unless even those have too long texts. */
export function rowsAtOnce(context: WorkbookContext, columns: number, least = 1): number {
  const cells = cellsAtOnce(context);
  return Math.max(1, Math.min(least, Math.floor(cells / LEAST_CELLS_A_ROW)), Math.floor(cells / Math.max(columns, 1)));
}

function queueFirstBlock(context: WorkbookContext, table: DiscoveredTable, rows: number | null): FirstBlock {
  const proxy = context.workbook.tables.getItem(table.id);
  const header = proxy.getHeaderRowRange().track().untrack().load({ values: true, rowIndex: true, columnIndex: true });
  const columns = proxy.columns.load({ id: true });
  const whole = proxy.getDataBodyRange().track().untrack().load({ rowCount: true });
  // Where texts are so long that few rows fit into an answer, they are not to be sent twice for more.
  const shownRows = Math.min(SHOWN_ROWS, rows ?? SHOWN_ROWS);
  const shown = whole
    .getIntersection(header.getRowsBelow(shownRows).track().untrack())
    .track()
    .untrack()
    .load({ text: true });
  const block =
    rows === null ? proxy.getDataBodyRange() : whole.getIntersection(header.getRowsBelow(rows).track().untrack());
  return { table, header, columns, whole, shown, ...queueBlock(block) };
}

function queueBlock(body: Excel.Range): Block {
  return {
    body: body.track().untrack().load({ values: true, valueTypes: true, numberFormat: true }),
    properties: body.getRowProperties({ rowHidden: true }),
  };
}

function collectFirstBlock({ table, header, columns, whole, shown, ...block }: FirstBlock): TableParts {
  const [headers = []] = header.values as RawValue[][];
  const parts: TableParts = {
    table,
    origin: { row: header.rowIndex, column: header.columnIndex },
    headers: headers.map(String),
    columnIds: columns.items.map(({ id }) => id),
    rowCount: whole.rowCount,
    rows: [],
    numberFormats: [],
    hiddenRows: [],
    dateShift: 0,
  };
  collectBlock(parts, block);
  return { ...parts, dateShift: dateShiftOf(shownNumbers(parts.rows, parts.numberFormats, shown.text)) };
}

function collectBlock(parts: TableParts, { body, properties }: Block): void {
  const start = parts.rows.length;
  const values = body.values as RawValue[][];
  const types = body.valueTypes;
  const blank = parts.headers.map(() => null);
  values.forEach((row, r) => {
    const cells = row.map((value, c) => toCell(value, types[r]?.[c]));
    // Tables over whole columns have a million blank rows, and formats that are the same in all of them.
    parts.rows.push(cells.every((cell) => cell === null) ? blank : cells);
  });
  for (const formats of body.numberFormat as string[][])
    parts.numberFormats.push(sameOr(parts.numberFormats.at(-1), formats));
  properties.value.forEach(({ rowHidden }, r) => {
    if (rowHidden === true) parts.hiddenRows.push(start + r);
  });
}

/** The formats of the row above where they are the same. */
function sameOr(above: string[] | undefined, formats: string[]): string[] {
  return above?.every((format, index) => format === formats[index]) === true ? above : formats;
}

/**
 * Reads what is left of tables too long for the first round trip. One round trip per 20,000 cells, more where texts are long, none when nothing is left.
 *
 * One table that shows from which year the workbook counts days tells it for all of them.
 */
export async function readRest(context: WorkbookContext, parts: readonly TableParts[]): Promise<Table[]> {
  for (const table of parts) {
    await readRestOfTable(context, table);
  }
  return toTables(parts);
}

/** The tables of which all rows have been read. */
export function toTables(parts: readonly TableParts[]): Table[] {
  const dateShift = Math.max(0, ...parts.map((table) => table.dateShift));
  return parts.map((table) => toTable(table, dateShift));
}

async function readRestOfTable(context: WorkbookContext, parts: TableParts): Promise<void> {
  await inParts(context, parts.headers.length, parts, (start, count) => {
    const body = context.workbook.tables.getItem(parts.table.id).getDataBodyRange().track().untrack();
    const block = queueBlock(
      body
        .getRow(start)
        .track()
        .untrack()
        .getResizedRange(count - 1, 0),
    );
    return { collect: () => collectBlock(parts, block) };
  });
}

/**
 * Reads what is left of rows that were read in part: one round trip for 20,000 cells, for fewer where their texts are long.
 *
 * @param queue Queues rows, from 0; what it gives adds them to those that were read.
 */
export async function inParts(
  context: WorkbookContext,
  columns: number,
  read: { readonly rows: { readonly length: number }; readonly rowCount: number },
  queue: (start: number, count: number) => Pending<void>,
): Promise<void> {
  let atOnce = rowsAtOnce(context, columns);
  const { signal, onRead } = waitingFor(context);
  while (read.rows.length < read.rowCount) {
    signal?.throwIfAborted();
    const start = read.rows.length;
    const part = queue(start, Math.min(atOnce, read.rowCount - start));
    try {
      // Each block must be in before the next is asked for: together they would exceed what one answer may hold.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isAnswerTooLong(error) || atOnce === 1) throw error;
      atOnce = Math.ceil(atOnce / FEWER_ROWS);
      continue;
    }
    part.collect();
    onRead?.(read.rows.length, read.rowCount);
  }
}

function toTable(parts: TableParts, dateShift: number): Table {
  const { table, origin, headers, columnIds, rows, numberFormats, hiddenRows } = parts;
  return {
    name: table.name,
    sheet: table.sheet,
    origin,
    headers,
    rows,
    hiddenRows,
    numberFormats,
    hasTotals: table.showsTotals,
    ids: { sheet: table.sheetId, table: table.id, columns: columnIds },
    ...(dateShift === 0 ? {} : { dateShift }),
  };
}
