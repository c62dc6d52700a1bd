/** How a sheet that people fill in looks and prints: a title, its columns across one page, whatever stands beside them left out. */

import { columnLetters } from "../core/model/address";
import { sum } from "../core/model/sum";
import { PALETTE } from "../core/look/palette";
import { columnsFit } from "../core/sheets/shared/pageFit";
import { widthInPoints } from "./cellGuidance";

/** Title of a sheet, in points. */
const TITLE_SIZE = 14;
/** Percent below which nobody reads a page: wider tables go on over a second one, with the names on it too. */
const LEAST_SCALE = 55;

/**
 * Queues the look of the title in A1, the widths, the header and the first column that stay in sight, and the page: landscape, the
 * columns of the table in their whole height, so that rows which are added print too, the header and the first column on each page.
 *
 * @param headerRow - Zero-based row of the header of the table, whose first column is A.
 * @param widths - Characters of the columns of the table.
 */
export function queueInsertedPage(sheet: Excel.Worksheet, headerRow: number, widths: readonly number[]): void {
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  title.bold = true;
  title.size = TITLE_SIZE;
  title.color = PALETTE.title;
  widths.forEach((width, index) => {
    sheet.getRangeByIndexes(headerRow, index, 1, 1).format.columnWidth = widthInPoints(width);
  });
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headerRow + 1, 1));
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  // No fit to pages: without a number of pages in height Excel may take one, and nobody knows how long the table gets.
  pageLayout.zoom = { scale: Math.max(LEAST_SCALE, columnsFit(sum(widths.map(widthInPoints)))) };
  pageLayout.setPrintArea(`A:${columnLetters(widths.length - 1)}`);
  pageLayout.setPrintTitleColumns("$A:$A");
  pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
}

/** Makes texts of what is typed into rows to fill in, which wrap: Excel would make a day of "1-5". */
export function queueTextRows(sheet: Excel.Worksheet, firstRow: number, rows: number, columns: number): void {
  const body = sheet.getRangeByIndexes(firstRow, 0, rows, columns);
  body.numberFormat = Array.from({ length: rows }, () => Array<string>(columns).fill("@"));
  body.format.wrapText = true;
  body.format.verticalAlignment = "Top";
}

/** The header in bold and the width, in characters, of a column of words to choose from; its cell is that of the header. */
export function queueWordList(sheet: Excel.Worksheet, row: number, column: number, width: number): void {
  const { format } = sheet.getRangeByIndexes(row, column, 1, 1);
  format.columnWidth = widthInPoints(width);
  format.font.bold = true;
}
