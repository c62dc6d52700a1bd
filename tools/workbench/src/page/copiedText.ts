/** What Ctrl+C takes along: the grid itself knows only the cells around those it shows. */

import type { Workbook, Worksheet } from "excel-host";
import { cellFacts } from "excel-host/screen";

import type { CopyQuestion } from "../protocol";

/**
 * The texts of the selected cells as Excel puts them on the clipboard: a line a row, tabs between cells. Columns that are selected
 * from the first row to the last one shown are taken as whole columns, down to their last cell that is filled.
 */
export function copiedText(workbook: Workbook, sheet: Worksheet, { rect, rows }: CopyQuestion, locale: string): string {
  const { top, left, right } = rect;
  const isWhole = top === 0 && rect.bottom >= rows - 1;
  const bottom = isWhole ? lastFilled(sheet, left, right) : rect.bottom;
  const lines: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const texts: string[] = [];
    for (let column = left; column <= right; column += 1)
      texts.push(quoted(cellFacts(workbook, sheet, row, column, locale).text));
    lines.push(texts.join("\t"));
  }
  return lines.join("\r\n");
}

/** The last row of some columns in which a cell holds something; the first row where none does. */
function lastFilled(sheet: Worksheet, left: number, right: number): number {
  let last = 0;
  sheet.forEachCell({ top: 0, left, bottom: Number.MAX_SAFE_INTEGER, right }, ({ value, formula }, row) => {
    if (row > last && (value !== null || formula !== null)) last = row;
  });
  return last;
}

/** A text that would be taken for several cells stands in quotes. */
function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
