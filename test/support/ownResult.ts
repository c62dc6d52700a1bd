/** What stands in the sheets that a run wrote, as a test asks for it: by kind, key and header. */

import type { ExcelSession } from "excel-host/testing/excelSession";

import { LANGUAGES } from "../../src/core/guide/codes";
import type { SheetKind } from "../../src/core/contract/kinds";
import { sheetTexts } from "../../src/core/texts/texts";

/** A value as the file holds it; the formula of a cell that has one, with its `=`. */
export type Held = string | number | boolean | null;

/** The sheet of a kind, by any of its names; undefined where there is none. */
export function standingSheet({ opened }: ExcelSession, kind: SheetKind) {
  const names = LANGUAGES.map((language) => sheetTexts(language).sheetNames[kind]);
  return opened.workbook.sheets.find(({ name }) => names.includes(name));
}

/** The same where it must be there. */
export function sheetOf(session: ExcelSession, kind: SheetKind) {
  const sheet = standingSheet(session, kind);
  if (sheet === undefined) throw new Error(`There is no sheet of the kind ${kind}.`);
  return sheet;
}

/** All filled cells of a sheet, as `row,column`. */
export function cellsOf(session: ExcelSession, kind: SheetKind): ReadonlyMap<string, Held> {
  const cells = new Map<string, Held>();
  sheetOf(session, kind).forEachCell({ top: 0, left: 0, bottom: 2_000, right: 120 }, (cell, row, column) => {
    const value = cell.formula === null ? cell.value : `=${cell.formula.text}`;
    if (value !== null && value !== "") cells.set(`${row},${column}`, value as Held);
  });
  return cells;
}

/** The rows of the table of a kind, by header. */
export function rowsOf(session: ExcelSession, kind: SheetKind): ReadonlyMap<string, Held>[] {
  const [table] = sheetOf(session, kind).tables;
  if (table === undefined) throw new Error(`The sheet of the kind ${kind} has no such table.`);
  const cells = cellsOf(session, kind);
  const { top, left, bottom } = table.range;
  return Array.from({ length: bottom - top }, (_, row) => {
    const line = table.columns.map(
      ({ name }, column) => [name, cells.get(`${top + 1 + row},${left + column}`) ?? null] as const,
    );
    return new Map(line);
  });
}

/** A column of the table by the cells of another one. */
export function columnBy(session: ExcelSession, kind: SheetKind, by: string, header: string): Map<Held, Held> {
  return new Map(rowsOf(session, kind).map((row) => [row.get(by) ?? null, row.get(header) ?? null]));
}

/** Everything that stands anywhere in sheets that somebody can show, as texts. */
export function textsOf(session: ExcelSession): Set<string> {
  return new Set(
    session.opened.workbook.sheets.flatMap((sheet) => {
      if (sheet.visibility === "VeryHidden") return [];
      const texts: string[] = [];
      sheet.forEachCell({ top: 0, left: 0, bottom: 3_000, right: 120 }, (cell) => {
        const value = cell.formula === null ? cell.value : `=${cell.formula.text}`;
        if (value !== null && typeof value !== "object") texts.push(String(value));
      });
      return texts;
    }),
  );
}
