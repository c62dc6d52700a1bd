/** Plain lists: rows under headers that are no table. They are read where they stand. */

import { classifyTable } from "../columns/classifyTable";
import { mapColumnsInSteps, readyWords } from "../columns/mapColumns";
import { withOwnColumns } from "../columns/ownColumns";
import { isWordList } from "../columns/wordList";
import type { SkipReason } from "../model/audit";
import type { Field } from "../guide/codes";
import type { PinnedColumn, TableMapping } from "../model/mapping";
import { NO_TERMS, type OwnTerms } from "../model/ownTerms";
import type { Steps } from "../model/steps";
import type { Cell, Table } from "../model/table";
import { isLocalKind, kindTerms, termWords } from "../words/ownTerms";
import { isFilled, wordsIn, type Grid, type Span } from "./grid";
import { listBody, type ListBody } from "./listBody";
import { areHeaders, isPlainHeader, isValue, readHeaderTexts } from "./headerTexts";
import { headersInRow, type HeaderCandidate } from "./listHeader";
import { splitSpan } from "./sideBySide";
import { listTable } from "./listTable";
import { isSubjectTable, subjectColumn } from "../subjects/subjectColumns";

export type { Grid } from "./grid";

/** A list that was found. */
export interface FoundList {
  /** As a source; its name is that of the sheet until `nameLists` has seen them all. */
  readonly table: Table;
  readonly mapping: TableMapping;
  /** Why it would not be audited; null where it would. */
  readonly reason: SkipReason | null;
  /** Header of the column that may hold the names, where none is known to. */
  readonly nameHeader: string | null;
}

/** Where a list is looked for. */
export interface ListPlace {
  readonly sheet: string;
  /** What the user has said of columns, under the name of the sheet. */
  readonly pinned: readonly PinnedColumn[];
  /** What the user's table of own words says. */
  readonly terms?: OwnTerms;
  /** Rows from the first one on in which headers are looked for. */
  readonly headerRows: number;
  /** Lists that the first rows of the grid hold, where they were looked at before: what stands in them is no header. */
  readonly known?: readonly FoundList[];
}

interface Found {
  readonly list: FoundList;
  readonly part: HeaderCandidate;
  /** Whether its header leaves no doubt that it is one. */
  readonly isSure: boolean;
}

/** The lists of a grid, from top to bottom and left to right; in steps of a row or a column. */
export function* findListsInSteps(grid: Grid, place: ListPlace): Steps<FoundList[]> {
  yield* readyWords();
  const found: Found[] = [];
  const rows = Math.min(place.headerRows, grid.cells.length);
  for (let row = 0; row < rows; row += 1) {
    yield* readHeaderTexts((grid.cells[row] ?? []).flatMap((cell) => wordsIn(cell) ?? []));
    const sure = found.flatMap(({ list, isSure }) => (isSure ? [list] : []));
    const isData = (span: Span): boolean =>
      [...sure, ...(place.known ?? [])].some(({ table }) => isFarInside(table, grid.origin, row, span));
    for (const candidate of headersInRow(grid.cells, row, isData)) {
      for (const part of splitSpan(grid.cells, candidate)) {
        const list = yield* listAt(grid, part, place);
        if (list !== null) found.push({ list, part, isSure: hasSureHeader(list) });
      }
    }
    yield 0;
  }
  const ranked = found.sort(
    (a, b) =>
      rank(b.list) - rank(a.list) ||
      understood(b.list) - understood(a.list) ||
      a.part.headerRows - b.part.headerRows ||
      b.list.table.headers.length - a.list.table.headers.length ||
      a.part.row - b.part.row,
  );
  // Two header rows above one body are one list: the better understood one is the header.
  return ranked
    .filter(({ list }, index) => !ranked.slice(0, index).some((better) => overlap(better.list.table, list.table)))
    .map(({ list }) => list)
    .sort(({ table: { origin: a } }, { table: { origin: b } }) => a.row - b.row || a.column - b.column);
}

function hasSureHeader({ table, reason }: FoundList): boolean {
  return (reason === null || reason === "subjects") && areHeaders(table.headers.filter((text) => text !== ""));
}

/** Rows below the first header row that may belong to the header. */
const MORE_HEADER_ROWS = 2;

/** Whether a span of a row of the grid is part of a list, and not right below its header. */
function isFarInside(table: Table, { row: top, column: left }: Grid["origin"], row: number, span: Span): boolean {
  const below = top + row - table.origin.row;
  const right = table.origin.column + table.headers.length - 1;
  const isBeside = left + span.first < table.origin.column || left + span.last > right;
  return !isBeside && below > MORE_HEADER_ROWS && below <= table.rows.length;
}

/** What the columns of a list mean under all that the user has said. */
function* mapAt(table: Table, { pinned, terms = NO_TERMS }: ListPlace): Steps<TableMapping> {
  const words = [...termWords(terms), ...kindTerms(terms)];
  const { mapping } = yield* mapColumnsInSteps(table, withOwnColumns(table, terms, pinned), words);
  return mapping;
}

function rank({ reason }: FoundList): number {
  if (reason === null || reason === "subjects") return 3;
  if (reason === "not-a-register") return 2;
  return reason === "name-only" ? 1 : 0;
}

function understood({ mapping }: FoundList): number {
  return mapping.columns.filter(({ field }) => field !== null).length;
}

function* listAt(grid: Grid, candidate: HeaderCandidate, place: ListPlace): Steps<FoundList | null> {
  const { cells } = grid;
  const { row, span, readings } = candidate;
  const [joined] = readings;
  const start = row + 1;
  const isLocal = isLocalKind(place.terms ?? NO_TERMS, place.sheet);
  function* read(headers: readonly string[], nameColumn: number): Steps<{ table: Table; body: ListBody }> {
    const body = yield* listBody(cells, start, { span, nameColumn, headers: readings, isLocal });
    return { body, table: listTable(grid, candidate, headers, body, { sheet: place.sheet, nameColumn, isLocal }) };
  }
  if (isSubjectTable(joined) && !isSaidToBeNames(place, joined)) {
    const subjects = span.first + joined.findIndex((text) => subjectColumn(text) === "subject");
    const { table, body } = yield* read(joined, subjects);
    const mapping = yield* mapAt(table, place);
    return body.count === 0 ? null : { table, mapping, reason: "subjects", nameHeader: null };
  }
  // The words of a two-line header that say what the column means.
  const first = yield* read(joined, span.first);
  const mappings: TableMapping[] = [];
  for (const headers of readings) mappings.push(yield* mapAt({ ...first.table, headers }, place));
  const headers = joined.map((text, index) => {
    const best = mappings.findIndex(({ columns }) => (columns[index]?.field ?? null) !== null);
    return best < 0 ? text : (readings[best]?.[index] ?? text);
  });
  const asRead = mappings[readings.findIndex((texts) => texts.every((text, index) => text === headers[index]))];
  const guess = asRead ?? (yield* mapAt({ ...first.table, headers }, place));
  const known = columnOf(guess, "name");
  const nameIndex = known ?? likelyNames(cells, start, span, guess);
  if (nameIndex === null) return null;
  // Mostly the names come first: then all is read already.
  const isRead = nameIndex === 0;
  const { table, body } = isRead
    ? { ...first, table: { ...first.table, headers } }
    : yield* read(headers, span.first + nameIndex);
  if (body.count === 0) return null;
  const mapping = isRead ? guess : yield* mapAt(table, place);
  // A second header row that reads like those below it is the first row of the list.
  const [, lower] = readings;
  if (lower !== undefined && isDataRow({ ...table, headers: lower })) return null;
  if (!isPinned(place) && isDataRow(table)) {
    const isMore = body.count - body.aside.size > 1;
    const reason = isWordList({ ...table, rows: [headers, ...table.rows] }) ? "word-list" : "no-header-found";
    return isMore ? { table, mapping, reason, nameHeader: null } : null;
  }
  const reason = classifyTable(table, mapping, isPinned(place));
  if (reason === "empty") return null;
  if (reason !== "no-name-column") return { table, mapping, reason, nameHeader: null };
  return nearMiss(table, mapping, headers[nameIndex] ?? "", body);
}

/** Whether the user said which column holds the names. */
function isPinned({ pinned }: ListPlace): boolean {
  return pinned.some(({ field }) => field === "name");
}

/** Whether the user said that one of these headers is that of the names: then it is a list of stakeholders, whatever it reads like. */
function isSaidToBeNames({ pinned }: ListPlace, headers: readonly string[]): boolean {
  const own = new Set(headers.map((text) => text.trim().toLowerCase()));
  return pinned.some(({ field, header }) => field === "name" && own.has(header.trim().toLowerCase()));
}

/** Rows that may be a list if only somebody said what holds the names. */
function nearMiss(table: Table, mapping: TableMapping, header: string, body: ListBody): FoundList | null {
  if (body.count - body.aside.size < 2 || header === "") return null;
  return { table, mapping, reason: "no-name-column", nameHeader: header };
}

/** Rows looked at. */
const MAX_VALUES = 20;

/** Whether what was taken for a header is a row like those below it: kinds of bodies above kinds of bodies, answers above answers. */
function isDataRow({ headers, rows }: Table): boolean {
  if (headers.some(isPlainHeader)) return false;
  return headers.some((text, index) => {
    if (text === "" || !isValue(text)) return false;
    const below = rows.flatMap((row) => wordsIn(row[index]) ?? []).slice(0, MAX_VALUES);
    return below.length > 0 && below.filter(isValue).length * 2 >= below.length;
  });
}

function columnOf({ columns }: TableMapping, field: Field): number | null {
  return columns.find((column) => column.field === field)?.index ?? null;
}

/** The column that may hold names: the proposed one, else the first with words that are filled and differ. */
function likelyNames(
  cells: readonly (readonly Cell[])[],
  start: number,
  { first, last }: Span,
  { columns }: TableMapping,
): number | null {
  const proposed = columns.find(({ proposal }) => proposal === "name")?.index;
  if (proposed !== undefined) return proposed;
  for (let column = first; column <= last; column += 1) {
    if ((columns[column - first]?.field ?? null) !== null) continue;
    const rows: (readonly Cell[])[] = [];
    for (let row = start; row < cells.length && (cells[row] ?? []).slice(first, last + 1).some(isFilled); row += 1)
      rows.push(cells[row] ?? []);
    const texts = rows.flatMap((row) => wordsIn(row[column]) ?? []);
    const share = 0.8 * rows.length;
    if (rows.length >= 2 && texts.length >= share && new Set(texts).size >= share) return column - first;
  }
  return null;
}

/** Whether two lists share rows and columns. */
function overlap(a: Table, b: Table): boolean {
  const top = ({ origin, list }: Table): number => origin.row + 1 - (list?.headerRows ?? 1);
  const isBeside =
    a.origin.column + a.headers.length <= b.origin.column || b.origin.column + b.headers.length <= a.origin.column;
  const isApart = a.origin.row + a.rows.length < top(b) || b.origin.row + b.rows.length < top(a);
  return !isBeside && !isApart;
}
