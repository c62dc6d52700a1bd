/** A1 addresses: only for people and for Excel; inside the product positions are zero-based numbers. */

import type { Area } from "./plan";

/** Rows of a sheet. Source: "Excel specifications and limits" of Microsoft. */
export const SHEET_ROWS = 1_048_576;
/** Columns of a worksheet. */
export const SHEET_COLUMNS = 16_384;

/** The letters of a zero-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The A1 address of a zero-based cell, without its sheet: `cellAddress(7, 2)` is `"C8"`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The A1 address of a zero-based area, without its sheet: `areaAddress({ row: 0, column: 0, rows: 2, columns: 3 })` is `"A1:C2"`. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** A cell address with its sheet, as findings show it: `Liste!C8`, or `'Liste 2026'!C8` where Excel wants quotes. */
export function sheetCellAddress(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${cellAddress(row, column)}`;
}

/** A sheet name as formulas write it: quoted unless it is a plain word that cannot be read as a reference. */
export function quoteSheet(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
