/** Structured references: `Table[[#This Row],[Column]]`. */

import { parseStructRef, type ReferenceStruct } from "@borgar/fx";

import { bodyRect, tableNamed } from "../model/tables";
import { intersect, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** Where a formula stands. */
export interface FormulaPlace {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** A reference taken apart, or null when the text is none. */
export function parseStructured(text: string): ReferenceStruct | null {
  return parseStructRef(text) ?? null;
}

const SECTIONS: Readonly<Record<string, string>> = {
  "this row": "#This Row",
  all: "#All",
  data: "#Data",
  headers: "#Headers",
  totals: "#Totals",
};

/** A column name inside brackets: an apostrophe goes before the characters that mean something there. */
function escapeColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

/** The reference in the form the file stores, with its table. */
export function formatStructured({ table, sections = [], columns = [] }: ReferenceStruct): string {
  const parts = sections.map((section) => `[${SECTIONS[section] ?? section}]`);
  const names = columns.map((column) => `[${escapeColumn(column)}]`);
  if (names.length > 0) parts.push(names.join(":"));
  const [only = ""] = parts;
  // A single column or section stands without its inner brackets, a span of columns keeps them.
  const inner = parts.length === 1 && names.length < 2 ? only.slice(1, -1) : parts.join(",");
  return `${table ?? ""}[${inner}]`;
}

/** Name of the table a place lies in, or null. */
export function tableAt({ sheet, row, column }: FormulaPlace): string | null {
  const cell: Rect = { top: row, left: column, bottom: row, right: column };
  return sheet.tables.find(({ range }) => intersect(range, cell) !== null)?.name ?? null;
}

/** The cells a reference means, or null when table, column or row do not exist. */
export function resolveStructured(reference: ReferenceStruct, place: FormulaPlace): RangeRef | null {
  const found = tableNamed(place.workbook, reference.table || (tableAt(place) ?? ""));
  if (found === undefined) return null;
  const { sheet, table } = found;
  const rows = sectionRows(reference, found, place);
  if (rows === null) return null;
  const indexes = (reference.columns ?? []).map((name) => table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()));
  if (indexes.some((index) => index < 0)) return null;
  const [first = 0, last = indexes.length === 0 ? table.columns.length - 1 : first] = indexes;
  const left = table.range.left + Math.min(first, last);
  return new RangeRef(sheet, { ...rows, left, right: table.range.left + Math.max(first, last) });
}

type Rows = Pick<Rect, "top" | "bottom">;

function sectionRows({ sections = [] }: ReferenceStruct, { sheet, table }: Exclude<ReturnType<typeof tableNamed>, undefined>, place: FormulaPlace): Rows | null {
  const { range, showHeaders, showTotals } = table;
  const body = bodyRect(table);
  const parts: Rows[] = [];
  for (const section of sections.length === 0 ? ["data"] : sections) {
    if (section === "all") parts.push(range);
    else if (section === "data") parts.push(body);
    else if (section === "headers" && showHeaders) parts.push({ top: range.top, bottom: range.top });
    else if (section === "totals" && showTotals) parts.push({ top: range.bottom, bottom: range.bottom });
    else if (section === "this row" && sheet === place.sheet && place.row >= body.top && place.row <= body.bottom) {
      parts.push({ top: place.row, bottom: place.row });
    } else return null;
  }
  return { top: Math.min(...parts.map(({ top }) => top)), bottom: Math.max(...parts.map(({ bottom }) => bottom)) };
}
