/** Finds the row of a stakeholder again in a table that may have changed since it was read. */

import type { TableMapping } from "../model/mapping";
import { isCellError, isSameCell, type Cell, type Table } from "../model/table";
import { foldName, foldNumber } from "./identity";

/** A row as it was read. */
export interface KnownRow {
  readonly table: Table;
  readonly mapping: TableMapping;
  /** Zero-based data row of that reading. */
  readonly row: number;
}

/** Zero-based columns of what tells whose row it is; null where the table has no such column. */
export interface IdentityColumns {
  readonly id: number | null;
  readonly number: number | null;
  readonly name: number | null;
}

/** What tells whose row it is, in a form that survives small corrections; null where nothing is filled in. */
interface RowIdentity {
  readonly id: string | null;
  readonly number: string | null;
  readonly name: string | null;
}

/** The columns that carry id, registration number and name. */
export function identityColumns({ columns }: TableMapping): IdentityColumns {
  const indexOf = (field: "id" | "registration_no" | "name"): number | null =>
    columns.find((column) => column.field === field)?.index ?? null;
  return { id: indexOf("id"), number: indexOf("registration_no"), name: indexOf("name") };
}

/** Tells rows that are about the same stakeholder as a known one. */
export class RowMatcher {
  private readonly known: RowIdentity;

  /** @param cells Cells of the known row. */
  constructor(
    private readonly cells: readonly Cell[],
    columns: IdentityColumns,
  ) {
    this.known = identityOfRow(cells, columns);
  }

  /**
   * Whether a row is about the same stakeholder: of id, registration number and name none says otherwise, the name may have
   * been put right where the number stays, and an id alone proves nothing.
   */
  isSame(cells: readonly Cell[], columns: IdentityColumns): boolean {
    const { id, number, name } = this.known;
    const other = identityOfRow(cells, columns);
    if (differ(id, other.id) || differ(number, other.number)) return false;
    return (number !== null && number === other.number) || (name !== null && name === other.name);
  }

  /** Whether a row holds just what the known one held. */
  isUnchanged(cells: readonly Cell[]): boolean {
    return this.cells.every((cell, column) => isSameCell(cell, cells[column] ?? null));
  }
}

/** A row by itself, as it stood at some moment. */
export interface RowCells {
  /** Headers of its table at that moment. */
  readonly headers: readonly string[];
  readonly cells: readonly Cell[];
  /** Zero-based data row at that moment. */
  readonly row: number;
}

/** A row of a reading by itself. */
export function rowCells({ table, row }: Pick<KnownRow, "table" | "row">): RowCells {
  return { headers: table.headers, cells: table.rows[row] ?? [], row };
}

/**
 * Where a row stands in another reading of its table. Rows of one name are told apart by the rest of their cells.
 *
 * @returns The zero-based data row, or null when it is gone or cannot be told from another.
 */
export function findRow({ headers, cells, row }: RowCells, now: Table, mapping: TableMapping): number | null {
  const columns = identityColumns(mapping);
  const placeOf = (column: number | null): number | null => {
    const place = column === null ? -1 : headers.indexOf(now.headers[column] ?? "");
    return place < 0 ? null : place;
  };
  const matcher = new RowMatcher(cells, {
    id: placeOf(columns.id),
    number: placeOf(columns.number),
    name: placeOf(columns.name),
  });
  const places = headers.map((header) => now.headers.indexOf(header));
  const isUnchanged = (index: number): boolean =>
    matcher.isUnchanged(places.map((place) => now.rows[index]?.[place] ?? null));
  if (row < now.rows.length && isUnchanged(row)) return row;
  const same = [...now.rows.keys()].filter((index) => matcher.isSame(now.rows[index] ?? [], columns));
  return onlyRow(same, row, isUnchanged);
}

/**
 * The one row of several that may be meant: the only one, else the only one that is as it was, else that one of them which
 * stands where it stood.
 *
 * @returns Null where that leaves none, or several.
 */
export function onlyRow(rows: readonly number[], before: number, isUnchanged: (row: number) => boolean): number | null {
  if (rows.length <= 1) return rows[0] ?? null;
  const unchanged = rows.filter(isUnchanged);
  if (unchanged.length === 1) return unchanged[0] ?? null;
  return unchanged.includes(before) ? before : null;
}

function identityOfRow(cells: readonly Cell[], columns: IdentityColumns): RowIdentity {
  const textOf = (column: number | null): string => {
    const cell = column === null ? null : (cells[column] ?? null);
    return cell === null || isCellError(cell) ? "" : String(cell).trim();
  };
  const name = textOf(columns.name);
  return {
    id: textOf(columns.id) || null,
    number: foldNumber(textOf(columns.number)),
    name: foldName(name) || name.toLowerCase() || null,
  };
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}
