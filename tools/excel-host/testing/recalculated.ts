/** Compares the cached values of a file with what LibreOffice calculates. */

import { isErrorValue, type CellValue } from "../src/model/cell";
import { openWorkbook } from "../src/xlsx/openWorkbook";
import { recalculatedByLibreOffice } from "./judges";

/**
 * Cells whose value differs, as text, and how many formulas were compared.
 *
 * @param isKnown Differences that are none of ours.
 */
export function differencesFromLibreOffice(
  file: Uint8Array,
  isKnown: (ours: CellValue, theirs: CellValue) => boolean = () => false,
): { differences: string[]; compared: number } {
  const ours = openWorkbook(file).workbook;
  const theirs = openWorkbook(recalculatedByLibreOffice(file)).workbook;
  const differences: string[] = [];
  let compared = 0;
  for (const sheet of ours.sheets) {
    for (const row of sheet.rowsWithCells()) {
      for (const [column, cell] of sheet.rowCells(row) ?? []) {
        if (cell.formula === null) continue;
        compared += 1;
        const other = theirs.sheetNamed(sheet.name)?.cell(row, column)?.value ?? null;
        if (!isEqual(cell.value, other) && !isKnown(cell.value, other)) {
          differences.push(`${sheet.name} ${row},${column}: ${JSON.stringify(cell.value)} ${JSON.stringify(other)}`);
        }
      }
    }
  }
  return { differences, compared };
}

function isEqual(ours: CellValue, theirs: CellValue): boolean {
  if (isErrorValue(ours) && isErrorValue(theirs)) return ours.error === theirs.error;
  if (typeof ours === "number" && typeof theirs === "number") return Math.abs(ours - theirs) < 1e-9;
  return JSON.stringify(ours) === JSON.stringify(theirs);
}
