/** How large the answer is that tells all that stands in our sheets. */

import type { OwnSheets, RawValue, StandingTable } from "../model/ownSheet";
import type { Cell } from "../model/table";

/** What is sent around a value: its type, its format, separators. */
const CELL_BYTES = 20;
const ROW_BYTES = 32;

/**
 * Whether one answer with every cell of our tables and of what stands beside them would have more than so many bytes, roughly,
 * from what was read of them before. Counted is until there are that many, so that the longest sheets take no longer.
 */
export function isReadingLonger({ sheets }: Pick<OwnSheets, "sheets">, most: number): boolean {
  let bytes = 0;
  for (const part of partsOf(sheets)) {
    bytes += part;
    if (bytes > most) return true;
  }
  return false;
}

/** Bytes of one row or column after the other. */
function* partsOf(sheets: OwnSheets["sheets"]): Generator<number, void, void> {
  for (const sheet of sheets) {
    for (const table of [sheet, ...sheet.otherTables]) yield* tableParts(table);
    for (const rows of sheet.block === null ? [] : [sheet.block.values, sheet.block.formulas]) {
      for (const row of rows) yield bytesOf(row, 3);
    }
  }
}

function* tableParts({ parts, columns, formulas }: StandingTable): Generator<number, void, void> {
  for (const row of parts?.rows ?? []) yield ROW_BYTES + bytesOf(row, CELL_BYTES);
  for (const { values, formulas: own } of columns) yield bytesOf(values, 8) + bytesOf(own, 8);
  for (const formula of formulas.values()) yield textBytes(formula) + 8;
}

/** @param around What is sent around each value. */
function bytesOf(cells: readonly (RawValue | Cell)[], around: number): number {
  let bytes = 0;
  for (const cell of cells) bytes += around + (typeof cell === "string" ? textBytes(cell) : 8);
  return bytes;
}

/** A plain letter takes one byte, what has to be escaped two, any other up to three. */
function textBytes(text: string): number {
  let bytes = 3 + text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) bytes += 2;
    else if (unit === 0x22 || unit === 0x5c || unit === 0x0a || unit === 0x0d || unit === 0x09) bytes += 1;
  }
  return bytes;
}
