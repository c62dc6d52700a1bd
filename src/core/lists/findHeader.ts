/** Finds the header of a list again, wherever it stands by now. */

import type { Cell, Table } from "../model/table";
import { wordsIn } from "./grid";

/** A header where it stands in a block of cells. */
export interface HeaderPlace {
  /** Zero-based within the block: its last row. */
  readonly row: number;
  readonly column: number;
  /** Texts from that column on: those of the reading where they still stand. */
  readonly headers: readonly string[];
}

/** Share of the headers that must still be there. */
const ENOUGH = 0.7;

/**
 * Every place where the headers of a list stand in a block of cells, from top to bottom. Columns may have been inserted, moved or
 * removed, but not most of them.
 */
export function headerPlaces(cells: readonly (readonly Cell[])[], table: Table): HeaderPlace[] {
  const wanted = table.headers.filter((header) => header !== "");
  return cells.flatMap((line, row) => {
    const above = table.list?.headerRows === 2 ? (cells[row - 1] ?? []) : null;
    const columns = columnsOf(table.headers, line, above);
    const found = columns.filter((column) => column >= 0);
    if (found.length < ENOUGH * wanted.length || found.length === 0) return [];
    const first = Math.min(...found);
    const width = widthOf(line, table.headers, {
      first,
      last: Math.max(...found),
      isWhole: (columns.at(-1) ?? -1) >= 0,
    });
    const headers = Array.from({ length: width }, (_, index) => {
      const known = columns.indexOf(first + index);
      return known >= 0 ? (table.headers[known] ?? "") : (wordsIn(line[first + index]) ?? "");
    });
    return [{ row, column: first, headers }];
  });
}

/** As wide as the headers that still stand; where the last one was renamed, with it. */
function widthOf(
  line: readonly Cell[],
  headers: readonly string[],
  { first, last, isWhole }: { readonly first: number; readonly last: number; readonly isWhole: boolean },
): number {
  let end = last;
  while (!isWhole && end - first + 1 < headers.length && wordsIn(line[end + 1]) !== null) end += 1;
  return end - first + 1;
}

/** The column of each header in a row of cells, each column for one header; -1 where it is not there. */
function columnsOf(headers: readonly string[], line: readonly Cell[], above: readonly Cell[] | null): number[] {
  const taken = new Set<number>();
  const take = (fits: (column: number) => boolean): number => {
    const column = [...line.keys()].findIndex((index) => !taken.has(index) && fits(index));
    if (column >= 0) taken.add(column);
    return column;
  };
  const columns = headers.map((header) => (header === "" ? -1 : take((index) => wordsIn(line[index]) === header)));
  if (above === null) return columns;
  // Of two rows the upper one, or both together.
  return columns.map((column, own) => {
    const header = headers[own] ?? "";
    if (column >= 0 || header === "") return column;
    return take((index) => isJoined(header, wordsIn(line[index]), wordsIn(above[index])));
  });
}

function isJoined(header: string, text: string | null, above: string | null): boolean {
  return above === header || (text !== null && header.endsWith(` ${text}`));
}
