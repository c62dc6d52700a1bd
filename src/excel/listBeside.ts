/** What stands right of a plain list, as far as new columns would go there. */

import { sheetCellAddress } from "../core/model/address";
import type { Cell, Table } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import { occupantOf, queueOccupants } from "./occupants";
import type { Pending } from "./pending";
import { isMoved } from "./knownRows";
import { cellsOf } from "./rawValue";
import type { WorkbookContext } from "./session";
import type { SourcePlace } from "./sourcePlace";

/** Rows below a list that are looked at for some that were added to it since it was read. */
const MORE_ROWS = 50;

/** The columns right of a list. */
export interface ListBeside {
  /** The cells right of its first row of headers; from now on they go with their neighbours. */
  readonly line: Excel.Range;
  /** What they hold from left to right, up to the first blank one. */
  readonly headers: readonly string[];
  /** Rows from there to the last one of the list as it was read. */
  readonly readHeight: number;
  /** The last header of the list. */
  readonly model: Excel.Range;
  readonly columns: readonly ListColumn[];
  /** Whether a table was made of the list. */
  readonly isTable: boolean;
  /** Whether the list has moved since it was found, one request before: then nothing of this is true. */
  readonly isMoved: boolean;
  /** Queues the question whether nothing stands below the headers of some of the columns, and no table. */
  readonly queueFree: (from: number, count: number) => Pending<boolean>;
}

/** A column right of a list. */
interface ListColumn {
  readonly head: Excel.Range;
  /** Its cells below the header, as many as the list was read with. */
  readonly body: Excel.Range;
  readonly widthPoints: number;
  readonly hasRule: boolean;
  /** Zero-based row of the first cell that holds something, or of its header where a table stands there; null where it is free. */
  readonly occupied: number | null;
}

/** Reads twice as many columns as are to be added: those that came since the reading stand before them. One round trip. */
export async function readBeside(
  context: WorkbookContext,
  source: Table,
  place: SourcePlace,
  count: number,
): Promise<ListBeside> {
  const { sheetId, body } = place;
  const { headers } = place.columns;
  const frame = place.queueFrame();
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const headerRows = source.list?.headerRows ?? 1;
  const [top, right] = [body.rowIndex - headerRows, body.columnIndex + headers.length];
  const rows = Math.max(1, Math.min(source.rows.length, body.rowCount));
  const readHeight = headerRows + rows;
  const line = sheet.getRangeByIndexes(top, right, 1, 2 * count).load({ values: true, valueTypes: true });
  const below = sheet
    .getRangeByIndexes(body.rowIndex + rows, body.columnIndex, MORE_ROWS, headers.length)
    .load({ values: true, valueTypes: true });
  const model = sheet.getCell(top, right - 1);
  model.format.fill.load({ color: true });
  model.format.font.load({ bold: true, color: true });
  const own = model.getTables(false).load({ name: true });
  const queued = Array.from({ length: 2 * count }, (_, index) =>
    queueColumn(line.getCell(0, index), { headerRows, rows }),
  );
  await context.sync();
  const now = frame.collect();
  const height = readHeight + grownBy(cellsOf(below), source);
  const texts = (cellsOf(line)[0] ?? []).map(textOf);
  const end = texts.indexOf("");
  return {
    line,
    headers: end < 0 ? texts : texts.slice(0, end),
    readHeight,
    model,
    isTable: own.items.length > 0,
    isMoved: isMoved(place, now),
    queueFree: (from, columns) => queueFree(source, { line, below, model, readHeight }, { from, columns }),
    columns: queued.map((column) => column(top + height)),
  };
}

/** Queues whether some columns are free below their headers, as long as the list is now. */
function queueFree(
  source: Table,
  {
    line,
    below,
    model,
    readHeight,
  }: Pick<ListBeside, "line" | "model" | "readHeight"> & { readonly below: Excel.Range },
  { from, columns }: { readonly from: number; readonly columns: number },
): Pending<boolean> {
  const rows = below.getResizedRange(0, 0).load({ values: true, valueTypes: true, rowIndex: true });
  const cells = line.getCell(0, from).getOffsetRange(1, 0);
  const occupants = Array.from({ length: columns }, (_, index) =>
    queueOccupants(cells.getOffsetRange(0, index).getResizedRange(readHeight + MORE_ROWS - 2, 0)),
  );
  const tables = model.getTables(false).load({ name: true });
  return {
    collect: () => {
      const end = rows.rowIndex + grownBy(cellsOf(rows), source);
      return tables.items.length === 0 && occupants.every((cell) => (occupantOf(cell)?.row ?? end) >= end);
    },
  };
}

/** Queues what tells of a column; then it is told for a list that ends before a row of the sheet. */
function queueColumn(
  head: Excel.Range,
  { headerRows, rows }: { readonly headerRows: number; readonly rows: number },
): (end: number) => ListColumn {
  const body = head.getOffsetRange(headerRows, 0).getResizedRange(rows - 1, 0);
  const format = head.format.load({ columnWidth: true });
  const rule = body.dataValidation.load({ type: true });
  const occupants = queueOccupants(head.getResizedRange(headerRows + rows + MORE_ROWS - 1, 0));
  return (end) => {
    const found = occupantOf(occupants);
    const occupied = found === null || found.row >= end ? null : found.row;
    return { head, body, widthPoints: format.columnWidth, hasRule: rule.type !== "None", occupied };
  };
}

/** @throws WorkbookError `cells-in-the-way` where something stands in some of the columns, with the address of the topmost cell. */
export function refuseOccupied(
  { columns }: ListBeside,
  { sheet, body, columns: { headers } }: SourcePlace,
  { from, count }: { readonly from: number; readonly count: number },
): void {
  const taken = columns
    .slice(from, from + count)
    .flatMap(({ occupied }, index) => (occupied === null ? [] : [{ row: occupied, column: from + index }]))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const [first] = taken;
  if (first === undefined) return;
  const address = sheetCellAddress(sheet, first.row, body.columnIndex + headers.length + first.column);
  throw new WorkbookError("cells-in-the-way", address);
}

/** How many rows a list has got since it was read: filled ones right below it, beyond those that stood there then. */
function grownBy(below: readonly (readonly Cell[])[], { list }: Table): number {
  const end = below.findIndex((row) => row.every((cell) => cell === null));
  return Math.max(0, (end < 0 ? below.length : end) - (list?.below ?? 0));
}

function textOf(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.error : String(cell);
}
