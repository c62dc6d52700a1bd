/** The marks our sheets carry, in worksheet custom properties: what kind of sheet, which cells are ours, what we hid. */

import { type Area } from "../core/model/plan";
import { SHEET_KINDS, type SheetKind } from "../core/contract/kinds";

/** `matrix`, `resources`, `actions`, `summary` or `history`: this sheet is ours. */
export const KIND_PROPERTY = "partnershipMatrix.sheet";
/** Version of the workbook contract the sheet was written with. */
export const VERSION_PROPERTY = "partnershipMatrix.version";
/** Areas we wrote, zero-based: `row,column,rows,columns;…`. Everything else on the sheet is the user's. */
export const AREAS_PROPERTY = "partnershipMatrix.areas";
/** Zero-based columns we hid, comma-separated. */
export const HIDDEN_PROPERTY = "partnershipMatrix.hidden";

export const CONTRACT_VERSION = "1";

/** The kind a property value names, or null. */
export function parseKind(value: string): SheetKind | null {
  return SHEET_KINDS.find((kind) => kind === value) ?? null;
}

export function formatAreas(areas: readonly Area[]): string {
  return areas.map(({ row, column, rows, columns }) => `${row},${column},${rows},${columns}`).join(";");
}

/** The areas of a property value; malformed ones are left out. */
export function parseAreas(value: string): Area[] {
  return value.split(";").flatMap((text) => {
    const [row, column, rows, columns] = text.split(",").map(Number);
    if (row === undefined || column === undefined || rows === undefined || columns === undefined) return [];
    const numbers = [row, column, rows, columns];
    return numbers.every((number) => Number.isInteger(number) && number >= 0) && rows > 0 && columns > 0
      ? [{ row, column, rows, columns }]
      : [];
  });
}

/** What stands for no column: whether Excel takes an empty property is not documented. */
const NO_COLUMN = "none";

export function formatColumns(columns: readonly number[]): string {
  return columns.length === 0 ? NO_COLUMN : columns.join(",");
}

/** The columns of a property value; whatever is no column is left out. */
export function parseColumns(value: string): number[] {
  return value
    .split(",")
    .filter((text) => /^\d+$/.test(text))
    .map(Number);
}
