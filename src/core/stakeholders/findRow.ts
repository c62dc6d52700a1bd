/** Finds the row of a stakeholder again in a table that may have changed since it was read. */

import type { TableMapping } from "../model/mapping";
import { isCellError, isSameCell, type Cell, type Table } from "../model/table";
import { columnPlaces } from "./columnPlaces";
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
  constructor(cells: readonly Cell[], columns: IdentityColumns) {
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
}

/** A row by itself, as it stood at some moment. */
export interface RowCells {
  /** Headers of its table at that moment. */
  readonly headers: readonly string[];
  /** What Excel knew its columns by. */
  readonly ids?: readonly number[] | undefined;
  readonly cells: readonly Cell[];
  /** Zero-based data row at that moment. */
  readonly row: number;
  /** The other rows that were about the same stakeholder then: what tells this one from them has to be told again. */
  readonly others: readonly (readonly Cell[])[];
}

/** A row of a reading by itself. */
export function rowCells({ table, mapping, row }: KnownRow): RowCells {
  const cells = table.rows[row] ?? [];
  const columns = identityColumns(mapping);
  const matcher = new RowMatcher(cells, columns);
  const others = table.rows.filter((own, index) => index !== row && matcher.isSame(own, columns));
  return { headers: table.headers, ids: table.ids?.columns, cells, row, others };
}

/**
 * Where a row stands in another reading of its table. Rows of one name are told apart by the rest of their cells.
 *
 * @returns The zero-based data row, or null when it is gone or cannot be told from another.
 */
export function findRow(known: RowCells, now: Table, mapping: TableMapping): number | null {
  const columns = identityColumns(mapping);
  const places = columnPlaces(known, { headers: now.headers, ids: now.ids?.columns });
  const placeOf = (column: number | null): number | null => {
    const place = column === null ? -1 : places.indexOf(column);
    return place < 0 ? null : place;
  };
  const matcher = new RowMatcher(known.cells, {
    id: placeOf(columns.id),
    number: placeOf(columns.number),
    name: placeOf(columns.name),
  });
  const same = [...now.rows.keys()].filter((index) => matcher.isSame(now.rows[index] ?? [], columns));
  return onlyRow(same, known, (index) => cellsAt(now.rows[index] ?? [], places));
}

/** The cells of a row at the places of columns that were read before; undefined where a column is gone. */
export function cellsAt(cells: readonly Cell[], places: readonly number[]): (Cell | undefined)[] {
  return places.map((place) => (place < 0 ? undefined : (cells[place] ?? null)));
}

/**
 * The one row of several about the same stakeholder that is meant. Where it was the only one it must still be, and not
 * another body that has only the name in common, or be as it was; of several that were there it must be as it was, or what is left when the others are all there as they were.
 *
 * @param rows Zero-based rows about the stakeholder.
 * @param cellsOf The cells of one of them, in the order of the known row.
 * @returns Null where that leaves none, or several.
 */
export function onlyRow(
  rows: readonly number[],
  { cells, row, others }: RowCells,
  cellsOf: (row: number) => readonly (Cell | undefined)[],
): number | null {
  const unchanged = rows.filter((index) => areSame(cells, cellsOf(index)));
  const twins = others.filter((other) => areSame(cells, other)).length;
  if (unchanged.length > 0) {
    // Of rows that were alike in every cell one may have changed: then the others are not it for that.
    if (unchanged.length < twins + 1) return null;
    const [first = null] = unchanged;
    return unchanged.length === 1 ? first : unchanged.includes(row) ? row : null;
  }
  if (rows.length !== others.length + 1) return null;
  const left = others.reduce<readonly number[]>((rest, other) => {
    const found = rest.find((index) => areSame(other, cellsOf(index)));
    return rest.filter((index) => index !== found);
  }, rows);
  const [last] = left;
  if (last === undefined || left.length > 1 || !isLeft(cells, others, cellsOf(last))) return null;
  return others.some((other) => areSame(other, cellsOf(last))) ? null : last;
}

/**
 * Whether the row that is left when all others of its name are there is the one that is meant. What they had in common says nothing
 * of it, because one of that name may have come and the one that is meant may have been renamed: more than half of the rest must be
 * as it was.
 */
function isLeft(
  known: readonly Cell[],
  others: readonly (readonly Cell[])[],
  cells: readonly (Cell | undefined)[],
): boolean {
  if (others.length === 0) return isLike(known, cells);
  const telling = [...known.keys()].filter((column) => {
    const cell = known[column] ?? null;
    return (
      cell !== null && cells[column] !== undefined && !others.every((other) => isSameCell(other[column] ?? null, cell))
    );
  });
  const same = telling.filter((column) => isSameCell(known[column] ?? null, cells[column] ?? null));
  return same.length * 2 > telling.length;
}

/** Whether at least half of what was filled in a known row is as it was; columns that are gone say nothing. */
export function isLike(known: readonly Cell[], cells: readonly (Cell | undefined)[]): boolean {
  const filled = known.flatMap((cell, column) => {
    const now = cells[column];
    return cell === null || now === undefined ? [] : [isSameCell(cell, now)];
  });
  return filled.filter((isSame) => isSame).length * 2 >= filled.length;
}

/** Whether a row holds just what a known one did. */
export function areSame(known: readonly Cell[], cells: readonly (Cell | undefined)[]): boolean {
  return known.every((cell, column) => isSameCell(cell, cells[column] ?? null));
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
