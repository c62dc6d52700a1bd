/** Where a table or list stands now: found by what Excel knows it by, whatever it is called by then. */

import type { KnownColumns } from "../core/stakeholders/columnPlaces";
import type { Table } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import { findListPlace, standingHeaders } from "./listPlace";
import type { Pending } from "./pending";
import type { WorkbookContext } from "./session";

/** The rows below a header. */
export interface Body {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Of a list the rows down to the last used one of its sheet. */
  readonly rowCount: number;
  readonly range: Excel.Range;
}

/** Where the cells under the headers begin, and what the headers are, at some moment. */
export interface Frame {
  readonly columns: KnownColumns;
  /** Zero-based sheet position of the first cell below the first header. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
}

/** A table or list where it stands now. */
export interface SourcePlace {
  readonly sheet: string;
  readonly sheetId: string;
  readonly isSheetProtected: boolean;
  readonly isReadOnly: boolean;
  readonly columns: KnownColumns;
  readonly body: Body;
  /** Whether its body is told by its place on the sheet: it does not go along when rows or columns are put before it. */
  readonly isByPlace: boolean;
  /** The data row that was read with it, where it is one of the body as the reading knows it; null elsewhere. */
  readonly row: Excel.Range | null;
  /** Queues the same question once more, to be asked together with a write; null where it is not as it was. */
  readonly queueFrame: () => Pending<Frame | null>;
}

/**
 * Finds a table or list. One round trip, for a list that does not stand as it was two.
 *
 * @param row Zero-based data row to read in the same round trip.
 * @throws WorkbookError `table-not-found`, for a list also `sheet-not-found`.
 */
export async function findSource(
  context: WorkbookContext,
  table: Table,
  row: number | null = null,
): Promise<SourcePlace> {
  return table.list === undefined ? tablePlace(context, table, row) : listPlace(context, table, row);
}

/** Loads what tells whose row it is, and what may be written into it. */
export function loadRow(row: Excel.Range): Excel.Range {
  return row.load({ values: true, valueTypes: true, formulas: true, numberFormat: true });
}

/** The proxy of a table by what Excel knows it by: another table of the same name is another one. */
export function tableProxy(context: WorkbookContext, { ids, name }: Pick<Table, "ids" | "name">): Excel.Table {
  return context.workbook.tables.getItemOrNullObject(ids?.table ?? name);
}

async function tablePlace(context: WorkbookContext, known: Table, knownRow: number | null): Promise<SourcePlace> {
  const table = tableProxy(context, known);
  const frame = queueTableFrame(table);
  const range = table.getDataBodyRange();
  // From its first cell, since that one may stand outside of the body by now.
  const width = known.headers.length;
  const read = knownRow === null ? null : loadRow(range.getCell(knownRow, 0).getResizedRange(0, width - 1));
  const sheet = table.worksheet.load({ id: true, name: true, protection: { protected: true } });
  const workbook = context.workbook.load({ readOnly: true });
  await context.sync();
  if (table.isNullObject) throw new WorkbookError("table-not-found", known.name);
  const { columns, row, column, rowCount } = frame.collect();
  return {
    sheet: sheet.name,
    sheetId: sheet.id,
    isSheetProtected: sheet.protection.protected,
    isReadOnly: workbook.readOnly,
    columns,
    body: { rowIndex: row, columnIndex: column, rowCount, range },
    isByPlace: false,
    row: columns.headers.length === width && (knownRow ?? 0) < rowCount ? read : null,
    queueFrame: () => queueTableFrame(table),
  };
}

function queueTableFrame(table: Excel.Table): Pending<Frame> {
  const columns = table.columns.load({ id: true, name: true });
  const body = table.getDataBodyRange().load({ rowIndex: true, columnIndex: true, rowCount: true });
  return {
    collect: () => ({
      columns: { headers: columns.items.map(({ name }) => name), ids: columns.items.map(({ id }) => id) },
      row: body.rowIndex,
      column: body.columnIndex,
      rowCount: body.rowCount,
    }),
  };
}

async function listPlace(context: WorkbookContext, table: Table, knownRow: number | null): Promise<SourcePlace> {
  const queueRow = (first: Excel.Range): Excel.Range | null =>
    knownRow === null ? null : loadRow(first.getOffsetRange(knownRow, 0));
  const { row, column, rowCount, headers, header, besides, ...place } = await findListPlace(context, table, queueRow);
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const range = sheet.getRangeByIndexes(row, column, Math.max(rowCount, 1), headers.length);
  const headerRows = table.list?.headerRows ?? 1;
  return {
    ...place,
    columns: { headers },
    body: { rowIndex: row, columnIndex: column, rowCount, range },
    isByPlace: true,
    row: (knownRow ?? 0) < rowCount ? besides : null,
    queueFrame: () => {
      header.load({ values: true, valueTypes: true, rowIndex: true, columnIndex: true });
      return {
        collect: () => {
          const now = standingHeaders(header, table);
          const { rowIndex, columnIndex } = header;
          return now === null
            ? null
            : { columns: { headers: now }, row: rowIndex + headerRows, column: columnIndex, rowCount };
        },
      };
    },
  };
}
