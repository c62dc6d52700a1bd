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
    const above = table.list?.headerRows === 2 ? (cells[row - 1] ?? []) : [];
    const columns = table.headers.map((header) =>
      header === ""
        ? -1
        : line.findIndex((_, column) => isHeader(header, wordsIn(line[column]), wordsIn(above[column]))),
    );
    const found = columns.filter((column) => column >= 0);
    if (new Set(found).size < ENOUGH * wanted.length || found.length === 0) return [];
    const first = Math.min(...found);
    const width = Math.max(...found) - first + 1;
    const headers = Array.from({ length: width }, (_, index) => {
      const known = columns.indexOf(first + index);
      return known >= 0 ? (table.headers[known] ?? "") : (wordsIn(line[first + index]) ?? "");
    });
    return [{ row, column: first, headers }];
  });
}

/** Whether the cells of a column say a header: the lower one, or of two rows the upper one or both. */
function isHeader(header: string, text: string | null, above: string | null): boolean {
  if (text === null) return above === header;
  return text === header || header.endsWith(` ${text}`);
}
