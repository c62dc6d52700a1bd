/** Plain lists that look like stakeholders but are no table. */

import { columnLetters } from "../model/address";
import { mapColumns } from "../columns/mapColumns";
import { mayNameBodies } from "../columns/headerMeaning";
import { classifyTable } from "../columns/classifyTable";
import { isCellError, type Cell, type Table } from "../model/table";

/** Cells of a sheet as they stand. */
export interface Grid {
  /** Zero-based sheet position of the first cell. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Row-major, rows of equal length. */
  readonly cells: readonly (readonly Cell[])[];
}

/** A list that was found. */
export interface PlainList {
  /** A1 address from the header row to the last filled row, without sheet. */
  readonly address: string;
  readonly headers: readonly string[];
  /** Rows below the header row, blank ones included. */
  readonly rows: number;
  /** Columns whose meaning is known. */
  readonly understood: number;
  /** Whether the list has a name and a category or guide column, so that it can be audited once it is a table. */
  readonly isSource: boolean;
}

/** Header rows are looked for this far down. */
const MAX_HEADER_ROW = 15;
/** Rows that tell what the columns are; every row of a sheet may be taken for a header first. */
const SAMPLE_ROWS = 40;
/** This many blank rows end a list. */
const MAX_BLANK_ROWS = 1;

/** The lists of a grid that have a name column, those that can be audited first, then those understood best. */
export function findLists({ origin, cells }: Grid): PlainList[] {
  const candidates: { list: PlainList; row: number }[] = [];
  for (let row = 0; row < Math.min(cells.length, MAX_HEADER_ROW); row += 1) {
    for (const span of headerSpans(cells[row] ?? [])) {
      const list = listAt(cells, origin, row, span);
      if (list !== null) candidates.push({ list, row });
    }
  }
  const ranked = candidates.sort(
    (a, b) =>
      Number(b.list.isSource) - Number(a.list.isSource) || b.list.understood - a.list.understood || a.row - b.row,
  );
  // Two header rows above one body are one list: the better understood one is the header.
  return ranked
    .filter(({ list }, index) => !ranked.slice(0, index).some((better) => overlaps(better.list, list)))
    .map(({ list }) => list);
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Runs of filled text cells in a row, at least two wide; one blank header in between does not end a run. */
function headerSpans(row: readonly Cell[]): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let last = -1;
  const close = (): void => {
    if (start >= 0 && last > start) spans.push({ first: start, last });
    start = -1;
  };
  row.forEach((cell, column) => {
    const isText = typeof cell === "string" && cell.trim() !== "";
    if (isText) {
      if (start >= 0 && column - last > 2) close();
      if (start < 0) start = column;
      last = column;
    }
  });
  close();
  return spans;
}

function listAt(cells: Grid["cells"], origin: Grid["origin"], row: number, { first, last }: Span): PlainList | null {
  const headers = (cells[row] ?? []).slice(first, last + 1).map((cell) => (typeof cell === "string" ? cell : ""));
  if (!mayNameBodies(headers)) return null;
  const body = bodyRows(cells, row + 1, first, last);
  if (body.length === 0) return null;
  const table: Table = {
    name: "",
    sheet: "",
    origin: { row: origin.row + row, column: origin.column + first },
    headers,
    rows: body.slice(0, SAMPLE_ROWS),
    hiddenRows: [],
    numberFormats: [],
    hasTotals: false,
  };
  const { mapping } = mapColumns(table, []);
  const reason = classifyTable(table, mapping, false);
  if (reason !== null && reason !== "name-only") return null;
  const address = `${columnLetters(origin.column + first)}${origin.row + row + 1}:${columnLetters(origin.column + last)}${origin.row + row + 1 + body.length}`;
  const understood = mapping.columns.filter(({ field }) => field !== null).length;
  return { address, headers, rows: body.length, understood, isSource: reason === null };
}

/** Rows below a header down to the last filled one before a gap. */
function bodyRows(cells: Grid["cells"], start: number, first: number, last: number): (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  let filled = 0;
  for (let row = start; row < cells.length; row += 1) {
    const part = (cells[row] ?? []).slice(first, last + 1);
    if (part.some((cell) => isCellError(cell) || (cell !== null && String(cell).trim() !== "")))
      filled = rows.push(part);
    else if (rows.push(part) - filled > MAX_BLANK_ROWS) break;
  }
  return rows.slice(0, filled);
}

/** Whether two lists share rows and columns. */
function overlaps(a: PlainList, b: PlainList): boolean {
  const [first, second] = [corners(a.address), corners(b.address)];
  return (
    first.top <= second.bottom && second.top <= first.bottom && first.left <= second.right && second.left <= first.right
  );
}

function corners(address: string): { top: number; left: number; bottom: number; right: number } {
  const [, left = "A", top = "1", right = "A", bottom = "1"] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = (letters: string): number =>
    letters.split("").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { top: Number(top), left: column(left), bottom: Number(bottom), right: column(right) };
}
