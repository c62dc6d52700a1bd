/**
 * Where the rows of our tables go. Comments and notes of colleagues hang on cells, and Excel takes them along only where rows are
 * sorted: so the rows that stand are put in the order of those to come before these are written over them.
 */

import { keyColumnOf } from "../contract/ids";
import type { OwnTableId } from "../contract/kinds";
import type { TableContent } from "../history/standingTable";
import type { RowMoves } from "../model/ownSheet";
import type { TablePlan } from "../model/plan";

/**
 * @param keyNow The key that a row of the last run has in this one.
 * @returns As many rows as the longer of the two tables has; null where every row that comes back stays where it is.
 */
export function rowMoves(
  id: OwnTableId,
  table: TablePlan,
  standing: TableContent | undefined,
  keyNow: (key: string) => string | null,
): RowMoves | null {
  if (standing === undefined || id === "history") return null;
  const places = new Map(keysOf(id, table).map((key, row) => [key, row] as const));
  const rows = Math.max(table.rowCount, standing.rows.length);
  const moves: (number | undefined)[] = Array.from({ length: rows });
  const taken = new Set<number>();
  standing.rows.forEach(({ key }, row) => {
    const now = key === null ? null : keyNow(key);
    const place = now === null ? undefined : places.get(now);
    if (place === undefined || taken.has(place)) return;
    moves[row] = place;
    taken.add(place);
  });
  if (moves.every((place, row) => place === undefined || place === row)) return null;
  const free = [...moves.keys()].filter((place) => !taken.has(place));
  const left = [...moves.keys()].filter((row) => moves[row] === undefined);
  // Blank rows first: those that are gone come to stand below the others where there is room.
  const isBlank = (row: number): boolean => row >= standing.rows.length;
  [...left.filter(isBlank), ...left.filter((row) => !isBlank(row))].forEach((row, index) => {
    moves[row] = free[index];
  });
  return moves.map((place, row) => place ?? row);
}

/** The keys of the rows to come; "" where a row has none. */
function keysOf(id: OwnTableId, { columns, rowCount }: TablePlan): string[] {
  const cells = columns.find((column) => column.id === keyColumnOf(id))?.cells ?? [];
  return Array.from({ length: rowCount }, (_, row) => {
    const key = "formula" in cells ? null : (cells[row] ?? null);
    return typeof key === "string" ? key : "";
  });
}
