/** References as formulas write them: cells, names and structured references, each with the sheet or workbook before it. */

import { parseA1Ref, parseStructRef, type RangeA1 } from "@borgar/fx/xlsx";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/rect";

/** A part of a table: `headers`, `data`, `totals`, `all`, `this row`. */
export interface TableReference {
  readonly kind: "table";
  /** Name as written; empty when the reference stands inside its table. */
  readonly table: string;
  /** None for all columns, one, or the first and the last of several. */
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

export interface AreaReference {
  readonly kind: "area";
  /** Sheet as written, or null for the sheet of the formula. */
  readonly sheet: string | null;
  readonly rect: Rect;
  /** Edges that go with the formula when it is copied; null when none does, and it means the same wherever the formula stands. */
  readonly relative: Readonly<Record<keyof Rect, boolean>> | null;
}

export interface NameReference {
  readonly kind: "name";
  readonly sheet: string | null;
  readonly name: string;
}

/** A reference to another workbook, over several sheets, or of a kind this host does not follow. */
export interface ForeignReference {
  readonly kind: "foreign";
}

export type Reference = AreaReference | NameReference | TableReference | ForeignReference;

const FOREIGN: ForeignReference = { kind: "foreign" };

/** Structured references that are remembered; then remembering starts anew. */
const MAX_REMEMBERED = 5_000;

const remembered = new Map<string, Reference>();

/** Reads one reference. Equal structured references are mostly one object, so that what is found out of one is known of all. */
export function parseReference(text: string): Reference {
  if (!text.endsWith("]")) return parseCells(text);
  let reference = remembered.get(text);
  if (reference === undefined) {
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(text, (reference = parseTable(text)));
  }
  return reference;
}

function parseTable(text: string): Reference {
  const struct = parseStructRef(text);
  if (struct === undefined || (struct.workbookName ?? "") !== "") return FOREIGN;
  return {
    kind: "table",
    table: struct.table ?? "",
    columns: struct.columns ?? [],
    sections: struct.sections ?? [],
  };
}

function parseCells(text: string): Reference {
  const reference = parseA1Ref(text);
  if (reference === undefined || (reference.workbookName ?? "") !== "") return FOREIGN;
  const sheet = (reference.sheetName ?? "") === "" ? null : (reference.sheetName ?? null);
  if (sheet?.includes(":")) return FOREIGN;
  if ("name" in reference) return { kind: "name", sheet, name: reference.name };
  const { range } = reference;
  if (range.trim) return FOREIGN;
  return { kind: "area", sheet, rect: rectOf(range), relative: relativeEdges(range) };
}

function relativeEdges(range: RangeA1): AreaReference["relative"] {
  const isRelative = (edge: number | null | undefined, isFixed: boolean | null | undefined): boolean =>
    typeof edge === "number" && isFixed !== true;
  const edges = {
    top: isRelative(range.top, range.$top),
    left: isRelative(range.left, range.$left),
    bottom: isRelative(range.bottom, range.$bottom),
    right: isRelative(range.right, range.$right),
  };
  return edges.top || edges.left || edges.bottom || edges.right ? edges : null;
}

/** A reference as it reads in a copy of its formula; the same object where it stays. */
export function movedReference<Kind extends Reference>(reference: Kind, rows: number, columns: number): Kind {
  if (reference.kind !== "area" || reference.relative === null) return reference;
  const { rect, relative } = reference;
  const moved = {
    top: rect.top + (relative.top ? rows : 0),
    left: rect.left + (relative.left ? columns : 0),
    bottom: rect.bottom + (relative.bottom ? rows : 0),
    right: rect.right + (relative.right ? columns : 0),
  };
  return { ...reference, rect: moved };
}

/** Whole rows and columns reach to the edges of the grid. */
function rectOf({ top, left, bottom, right }: RangeA1): Rect {
  return {
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? MAX_ROWS - 1,
    right: right ?? MAX_COLUMNS - 1,
  };
}

const KEYWORDS: Readonly<Record<string, string>> = {
  all: "#All",
  data: "#Data",
  headers: "#Headers",
  totals: "#Totals",
  "this row": "#This Row",
};

/** The text of a structured reference as a file stores it: `T[[#This Row],[Code]]`, `T[]` for the whole data body. */
export function storedTableReference({ table, columns, sections }: TableReference): string {
  const names = columns.map(escapeColumn);
  const keywords = sections.map((section) => KEYWORDS[section] ?? `#${section}`);
  const [first = "", last] = names;
  if (keywords.length === 0 && last === undefined) return `${table}[${first}]`;
  if (keywords.length === 1 && names.length === 0) return `${table}[${keywords.join("")}]`;
  const parts = keywords.map((keyword) => `[${keyword}]`);
  if (names.length > 0) parts.push(names.map((name) => `[${name}]`).join(":"));
  return `${table}[${parts.join(",")}]`;
}

/** The text of a structured reference as Excel shows it: `T[@Code]`, `T` for the whole data body. */
export function shownTableReference(reference: TableReference): string {
  const { table, columns, sections } = reference;
  if (columns.length === 0 && sections.length === 0) return table;
  if (sections.length !== 1 || sections[0] !== "this row") return storedTableReference(reference);
  const names = columns.map(escapeColumn);
  const [first = "", last] = names;
  if (names.length === 0) return `${table}[@]`;
  if (last !== undefined) return `${table}[@[${first}]:[${last}]]`;
  return /^[\p{L}\p{N}_.]+$/u.test(first) ? `${table}[@${first}]` : `${table}[@[${first}]]`;
}

/** The name of a column as references write it. */
export function escapeColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}
