/** A list as a source: the rows that are no stakeholders blank, so that every other row keeps its place on the sheet. */

import type { Area } from "../model/plan";
import type { Cell, Table } from "../model/table";
import { isFilled, type Grid } from "./grid";
import type { ListBody } from "./listBody";
import type { HeaderCandidate } from "./listHeader";
import { categoryHeading, type IsLocalKind } from "./rowWords";

/** Rows below all that stands on the sheet in which names may be added. */
const MORE_ROWS = 1_000;

/** What is known of a list beside its cells. */
export interface ListFrame {
  readonly sheet: string;
  readonly nameColumn: number;
  readonly isLocal: IsLocalKind;
}

/** Makes the table of a list. */
export function listTable(
  grid: Grid,
  { row, span, headerRows }: HeaderCandidate,
  headers: readonly string[],
  { count, aside, headings, below }: ListBody,
  { sheet, nameColumn, isLocal }: ListFrame,
): Table {
  const start = row + 1;
  const { origin, cells, formats = [], hiddenRows = [] } = grid;
  const part = <Item>(items: readonly Item[] | undefined): Item[] => (items ?? []).slice(span.first, span.last + 1);
  const blank = headers.map(() => null);
  const own = cells.slice(start, start + count).map((line, index) => (aside.has(index) ? blank : part(line)));
  const names = cells.slice(start).map((line) => line[nameColumn] ?? null);
  const nameCells = {
    column: nameColumn - span.first,
    rows: names.length + MORE_ROWS,
    count: names.filter((cell) => cell !== null).length,
  };
  const table: Table = {
    name: sheet,
    sheet,
    origin: { row: origin.row + row, column: origin.column + span.first },
    headers,
    rows: own,
    hiddenRows: hiddenRows.map((hidden) => hidden - start).filter((hidden) => hidden >= 0 && hidden < count),
    numberFormats: formats.slice(start, start + count).map(part),
    hasTotals: false,
    list: { headerRows, leftOut: aside.size, below, nameCells, mergedCells: new Set() },
  };
  const categories = categoriesOf(count, headings, categoryHeading(sheet, isLocal));
  const whole = categories === null ? table : { ...table, categories };
  return grid.merges === undefined ? whole : withMerges(whole, grid.merges, aside, nameColumn - span.first);
}

/** What headings and the name of the sheet say of each row; null where they say nothing. */
function categoriesOf(
  count: number,
  headings: ReadonlyMap<number, string>,
  sheetWord: string | null,
): readonly (string | null)[] | null {
  if (headings.size === 0 && sheetWord === null) return null;
  let word = sheetWord;
  return Array.from({ length: count }, (_, row) => (word = headings.get(row) ?? word));
}

/**
 * The list with the value of each merged area in all of its cells. Rows that share a merged name are one stakeholder: the first
 * of them stands for it.
 */
function withMerges(table: Table, merges: readonly Area[], aside: ReadonlySet<number>, nameIndex: number): Table {
  const { origin, headers } = table;
  const shared = new Set<number>();
  const rows: Cell[][] = table.rows.map((row) => [...row]);
  const mergedCells = new Set<string>();
  for (const merge of merges) {
    const [top, left] = [merge.row - origin.row - 1, merge.column - origin.column];
    const value = rows[top]?.[left] ?? null;
    if (left < 0 || left >= headers.length || !isFilled(value)) continue;
    // A title across the list is no value of its columns.
    if (merge.rows === 1) continue;
    for (let row = top; row < Math.min(top + merge.rows, rows.length); row += 1) {
      for (let column = left; column < Math.min(left + merge.columns, headers.length); column += 1) {
        if (row === top && column === left) continue;
        const line = rows[row];
        if (line === undefined || aside.has(row)) continue;
        line[column] = value;
        mergedCells.add(`${row},${column}`);
        if (column === nameIndex) shared.add(row);
      }
    }
  }
  if (mergedCells.size === 0 || table.list === undefined) return table;
  const own = rows.map((row, index) => (shared.has(index) ? headers.map(() => null) : row));
  const leftOut = table.list.leftOut + shared.size;
  return { ...table, rows: own, list: { ...table.list, mergedCells, leftOut } };
}
