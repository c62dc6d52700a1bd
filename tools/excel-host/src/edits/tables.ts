/** Rules of tables: headers are unique texts and stand in the header row; tables overlap nothing. */

import { HostError } from "../ground/hostError";
import { recalculate } from "../calculation/recalculate";
import { renameColumnReferences } from "../formulas/rewriteReferences";
import { shownText } from "../model/shownText";
import { intersect, type Rect } from "../model/rect";
import { plainColumn, type Table, type TableColumn } from "../model/table";
import { refusePivotTables } from "../model/guards";
import { allTables, headerRect } from "../model/tableParts";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/**
 * Header texts as Excel makes them: blanks become `Column1`, `Column2` …, equal ones get a number, everything is a text.
 *
 * @param taken Names, in lower case, that other columns of the table have.
 */
export function uniqueHeaders(texts: readonly string[], taken: ReadonlySet<string> = new Set()): string[] {
  const used = new Set(taken);
  const written = new Set(texts.map((text) => text.toLowerCase()));
  /** The number to try next, by text: those below it are taken. */
  const numbers = new Map<string, number>();
  return texts.map((text) => {
    const isBlank = text === "";
    const isTaken = (name: string): boolean =>
      used.has(name.toLowerCase()) || (isBlank && written.has(name.toLowerCase()));
    let name = isBlank ? "Column1" : text;
    let number = numbers.get(text.toLowerCase()) ?? 2;
    for (; isTaken(name); number += 1) name = `${isBlank ? "Column" : text}${number}`;
    numbers.set(text.toLowerCase(), number);
    used.add(name.toLowerCase());
    return name;
  });
}

/** The header that Excel makes of a cell: what the cell shows, be it a date or the value of a formula. */
export function headerText({ habits, date1904 }: Workbook, sheet: Worksheet, row: number, column: number): string {
  return shownText(sheet.cell(row, column), habits.locale, date1904);
}

/** Puts the header texts into the header row, as texts. */
export function writeHeaderCells(sheet: Worksheet, table: Table): void {
  if (!table.showHeaders) return;
  table.columns.forEach((column, index) => {
    const place = [table.range.top, table.range.left + index] as const;
    const before = sheet.cell(...place);
    if (before?.value === column.name && before.formula === null) return;
    sheet.setCell(...place, { value: column.name, formula: null, format: sheet.formatAt(...place) });
  });
}

/**
 * Follows a write into header cells: the columns take the new names, the cells become unique texts.
 *
 * @param rect The rectangle that was written.
 */
export function syncHeaders(workbook: Workbook, sheet: Worksheet, rect: Rect): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const written = intersect(headerRect(table), rect);
    if (written === null) continue;
    if (hasFormula(sheet, written)) recalculate(workbook);
    for (let column = written.left; column <= written.right; column += 1) {
      const index = column - table.range.left;
      renameColumn(workbook, sheet, table, index, headerText(workbook, sheet, table.range.top, column));
    }
    writeHeaderCells(sheet, table);
  }
}

function hasFormula(sheet: Worksheet, rect: Rect): boolean {
  let isFound = false;
  sheet.forEachCell(rect, ({ formula }) => {
    isFound ||= formula !== null;
  });
  return isFound;
}

/** Gives a column another name, made unique in its table, and lets formulas follow. */
export function renameColumn(workbook: Workbook, sheet: Worksheet, table: Table, index: number, text: string): void {
  const column = table.columns[index];
  if (column === undefined || column.name === text) return;
  const others = new Set(table.columns.filter((_, other) => other !== index).map(({ name }) => name.toLowerCase()));
  const [name = text] = uniqueHeaders([text], others);
  const before = column.name;
  column.name = name;
  markTable(workbook, sheet, table);
  renameColumnReferences(workbook, table.name, before, name);
}

/** Marks a table as changed, so that it is saved anew and formulas over it are calculated. */
export function markTable(workbook: Workbook, sheet: Worksheet, table: Table): void {
  table.changed = true;
  sheet.changedFacets.add("tables");
  workbook.referencesChanged = true;
}

/** @throws HostError when a table may not cover the rectangle. */
export function refuseTableOverlap(sheet: Worksheet, rect: Rect, except: Table | null): void {
  refusePivotTables({ sheet, rect });
  if (sheet.tables.some((table) => table !== except && intersect(table.range, rect) !== null)) {
    throw new HostError("InvalidArgument", "A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => intersect(merge, rect) !== null)) {
    throw new HostError("MergedRangeConflict", "A table can't overlap merged cells.");
  }
}

/**
 * Gives a table another size: the header row stays, columns keep their cells, new ones take their header from the cells.
 *
 * @throws HostError `InvalidArgument` when the new range leaves the header row, does not overlap the old one, or meets
 *   another table; `NotImplemented` when another row would become the totals row: no source says what Excel does then.
 */
export function resizeTable(workbook: Workbook, sheet: Worksheet, table: Table, rect: Rect): void {
  const least = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (rect.top !== table.range.top || intersect(rect, table.range) === null || rect.bottom - rect.top < least) {
    throw new HostError(
      "InvalidArgument",
      "The new range must overlap the table, with the headers in the same row and a row below.",
    );
  }
  if (table.showTotals && rect.bottom !== table.range.bottom) {
    throw new HostError(
      "NotImplemented",
      "This host does not give a table with a totals row other rows: set showTotals to false before, and back afterwards.",
    );
  }
  refuseTableOverlap(sheet, rect, table);
  const before = table.columns;
  const kept = (column: number): TableColumn | undefined => before[column - table.range.left];
  const texts: string[] = [];
  for (let column = rect.left; column <= rect.right; column += 1) {
    texts.push(kept(column)?.name ?? (table.showHeaders ? headerText(workbook, sheet, rect.top, column) : ""));
  }
  let nextId = before.reduce((max, { id }) => Math.max(max, id), 0) + 1;
  table.columns = uniqueHeaders(texts).map((name, index) => kept(rect.left + index) ?? plainColumn(nextId++, name));
  table.range = rect;
  writeHeaderCells(sheet, table);
  markTable(workbook, sheet, table);
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/**
 * Checks a name for a table.
 *
 * @throws HostError `InvalidArgument` for a name that Excel does not take, `ItemAlreadyExists` for one that is in use.
 */
export function checkTableName(workbook: Workbook, name: string, except: Table | null): void {
  const looksLikeCell = /^([a-z]{1,3}\d+|r\d*c\d*|[rc])$/i.test(name);
  if (!NAME.test(name) || looksLikeCell || name.length > 255) {
    throw new HostError("InvalidArgument", `"${name}" is no name for a table.`);
  }
  const lower = name.toLowerCase();
  const isTaken =
    allTables(workbook).some(({ table }) => table !== except && table.name.toLowerCase() === lower) ||
    workbook.names.some((defined) => defined.name.toLowerCase() === lower);
  if (isTaken) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}
