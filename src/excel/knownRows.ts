/** Rows of a table or list where they were read, looked at again. */

import { ANOTHER, columnPlaces } from "../core/stakeholders/columnPlaces";
import { areSame, cellsAt, type KnownRow } from "../core/stakeholders/findRow";
import type { Cell, Table } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import type { Pending } from "./pending";
import { cellsOf } from "./rawValue";
import { loadRow, type Body, type Frame, type SourcePlace } from "./sourcePlace";

/** A row where it stands now. */
export interface FoundRow {
  readonly source: SourcePlace;
  /** Zero-based data row. */
  readonly index: number;
  /** Zero-based sheet position of its first cell. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Its cells, with values, value types, formulas and number formats loaded. */
  readonly cells: Excel.Range;
  /**
   * The column in which a column of the reading stands now; both zero-based within the table.
   *
   * @throws WorkbookError `column-not-found` when no column has that header any more, `column-changed` when another one has it.
   */
  readonly columnOf: (column: number) => number;
}

/** A row of the table as it was just read. */
export interface ReadRow {
  /** Zero-based data row. */
  readonly index: number;
  readonly range: Excel.Range;
}

/** A row that was read, as one that is found. */
export function foundRow(source: SourcePlace, table: Table, { index, range }: ReadRow): FoundRow {
  const { body } = source;
  const places = placesIn(source, table);
  return {
    source,
    index,
    origin: { row: body.rowIndex + index, column: body.columnIndex },
    cells: range,
    columnOf: (column) => {
      const place = places[column] ?? -1;
      if (place >= 0) return place;
      const reason = place === ANOTHER ? "column-changed" : "column-not-found";
      throw new WorkbookError(reason, `${table.name}.${table.headers[column] ?? ""}`);
    },
  };
}

/** Whether the headers of a source stand otherwise now than when it was found. */
export function isMoved({ columns, body, isByPlace }: SourcePlace, now: Frame | null): boolean {
  if (isByPlace && now?.row !== body.rowIndex) return true;
  return now?.column !== body.columnIndex || now.columns.headers.join("\n") !== columns.headers.join("\n");
}

/** Where the columns of a reading stand now. */
export function placesIn({ columns }: SourcePlace, { headers, ids }: Table): readonly number[] {
  return columnPlaces({ headers, ids: ids?.columns }, columns);
}

/**
 * Queues rows of one source where they were read.
 *
 * @param rows Zero-based data rows of the reading.
 * @returns Of each whether it stands there as it was, no other one holding just the same; null where it does not.
 */
export function queueKnownRows(
  source: SourcePlace,
  table: Table,
  rows: readonly number[],
): Pending<(FoundRow | null)[]> {
  const { body } = source;
  const queued = rows.map((index) => ({ index, range: index < body.rowCount ? queueRead(body, index) : null }));
  return {
    collect: () => {
      const places = placesIn(source, table);
      const counts = new Map<string, number>();
      for (const row of table.rows) counts.set(JSON.stringify(row), (counts.get(JSON.stringify(row)) ?? 0) + 1);
      return queued.map(({ index, range }) => {
        const own = table.rows[index] ?? [];
        if (range === null || counts.get(JSON.stringify(own)) !== 1) return null;
        const isThere = areSame(own, standingCells(range, places, { table, row: index }));
        return isThere ? foundRow(source, table, { index, range }) : null;
      });
    },
  };
}

/** Queues what tells whose row it is, and what may be written into it. */
export function queueRead({ range }: Body, row: number): Excel.Range {
  return loadRow(range.getRow(row));
}

/** The cells of a row that was read, in the order of the reading. */
export function standingCells(
  range: Excel.Range | undefined,
  places: readonly number[],
  { table, row }: Pick<KnownRow, "table" | "row">,
): (Cell | undefined)[] {
  const cells = cellsAt(range === undefined ? [] : (cellsOf(range)[0] ?? []), places);
  // A cell of a merged area is blank: it was read as what the area says.
  const isMerged = (column: number): boolean => table.list?.mergedCells.has(`${row},${column}`) === true;
  return cells.map((cell, column) => (isMerged(column) ? (table.rows[row]?.[column] ?? null) : cell));
}
