/** Reads a copy of a sheet of ours: values in cells, from which tables have to be told again. */

import { CURRENT_VERSION } from "../contract/columns";
import type { OwnTableId, SheetKind } from "../contract/kinds";
import type { OwnSheet, RawValue, StandingTable, Unfinished } from "../model/ownSheet";
import type { Cell, Table } from "../model/table";
import { columnsToRead, derivedPositions, matchHeaders } from "../sheets/shared/matchHeaders";

/** A table as it was read; its place tells where its copy is looked for. */
export interface NotedTable {
  readonly id: OwnTableId;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly headers: readonly string[];
  readonly hasTotals: boolean;
}

/** A sheet as it was read. */
export interface NotedSheet {
  readonly kind: SheetKind;
  readonly name: string;
  readonly unfinished: Unfinished | null;
  readonly tables: readonly NotedTable[];
}

/** A copy of a sheet from its first cell on: values, and the same with errors told. */
export interface CopiedSheet {
  readonly values: readonly (readonly RawValue[])[];
  readonly cells: readonly (readonly Cell[])[];
}

/** A copy as the sheet it was made of. */
export function readCopy(
  noted: NotedSheet,
  copy: CopiedSheet,
): { readonly own: OwnSheet; readonly tables: readonly Table[] } {
  const sheet = { id: noted.name, name: noted.name, isVisible: true };
  const found = noted.tables.map((table, index) => readTable(table, noted, copy, noted.tables[index + 1]));
  const [first, ...others] = found.map(({ standing }) => standing);
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const blank: StandingTable = {
    ...{ id: noted.kind, table: discovered(noted, "", []), area, headers: null, totals: null, parts: null },
    ...{ columns: [], formulas: new Map(), derived: new Map() },
  };
  return {
    own: {
      ...(first ?? blank),
      ...{ kind: noted.kind, sheet, otherTables: others, areas: [], hiddenColumns: [], isProtected: false },
      ...{ unfinished: noted.unfinished, run: 0, charts: new Set(), merges: [], foreignTables: [], comments: [] },
      block: { row: 0, column: 0, values: copy.values, formulas: copy.values },
    },
    tables: found.map(({ table }) => table),
  };
}

function discovered({ name: sheet }: NotedSheet, name: string, headers: readonly string[]): StandingTable["table"] {
  return { id: name, name, sheet, sheetId: sheet, headers, showsHeaders: true, showsTotals: false };
}

function readTable(
  noted: NotedTable,
  sheet: NotedSheet,
  { values, cells }: CopiedSheet,
  next: NotedTable | undefined,
): { readonly standing: StandingTable; readonly table: Table } {
  const { id, name, hasTotals } = noted;
  const place = placeOf(noted, values);
  const headers: string[] = [];
  for (let at = place.column; text(values, place.row, at) !== ""; at += 1) headers.push(text(values, place.row, at));
  const columns = [...headers.keys()];
  const isFilled = (row: number): boolean => columns.some((at) => text(values, row, place.column + at) !== "");
  const top = place.row + 1;
  // Rows that somebody put below go with the table; the row of totals does not.
  let bottom = top + noted.rows;
  while (bottom < values.length && isFilled(bottom)) bottom += 1;
  if (hasTotals && bottom > top + noted.rows) bottom -= 1;
  const end = Math.min(bottom, values.length, next === undefined ? Infinity : placeOf(next, values).row);
  const rows = Array.from({ length: Math.max(0, end - top) }, (_, row) =>
    columns.map((at) => cells[top + row]?.[place.column + at] ?? null),
  );
  const matched = matchHeaders(id, headers) ?? matchHeaders(id, headers, CURRENT_VERSION);
  return {
    standing: {
      ...{ id, table: discovered(sheet, name, headers), headers: matched, totals: null, parts: null },
      area: { ...place, rows: rows.length + 1, columns: headers.length },
      columns: columnsToRead(id, headers).map((index) => {
        const own = rows.map((_, row): RawValue => values[top + row]?.[place.column + index] ?? "");
        const numberFormats = own.map(() => "General");
        return { index, header: headers[index] ?? "", values: own, formulas: own, numberFormats, widthPoints: null };
      }),
      formulas: new Map(),
      derived: new Map([...derivedPositions(id, headers)].map((position) => [position, new Set<number>()])),
    },
    table: {
      ...{ name, sheet: sheet.name, origin: place, headers, rows, hiddenRows: [], numberFormats: [] },
      hasTotals: false,
    },
  };
}

/** Where the header of a table stands in a copy: in the row that has most of its headers, of several the nearest. */
function placeOf(
  { row, column, headers }: NotedTable,
  values: CopiedSheet["values"],
): { readonly row: number; readonly column: number } {
  const wanted = new Set(headers);
  const scores = values.map((line) => line.filter((value) => typeof value === "string" && wanted.has(value)).length);
  const best = Math.max(0, ...scores);
  if (best * 2 < headers.length) return { row, column };
  const rows = [...scores.keys()].filter((index) => scores[index] === best);
  const found = rows.reduce((a, b) => (Math.abs(b - row) < Math.abs(a - row) ? b : a));
  const first = values[found]?.findIndex((value) => value === headers[0]) ?? -1;
  return { row: found, column: first < 0 ? column : first };
}

function text(values: CopiedSheet["values"], row: number, column: number): string {
  return String(values[row]?.[column] ?? "");
}
