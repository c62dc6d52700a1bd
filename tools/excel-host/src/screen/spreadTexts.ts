/** Texts that spread over their neighbours in a way the grid knows only from merged cells. */

import { columnWidthPoints } from "../model/dimensions";
import { intersect, MAX_COLUMNS, type Rect } from "../model/rect";
import type { Worksheet } from "../model/worksheet";

/** Letters are about half as wide as they are high. */
const WIDTH_OF_LETTER = 0.5;

/** The cells that a text centred across a selection spans: its own and the blank ones of the same alignment to its right. */
export function acrossMerges(sheet: Worksheet): Rect[] {
  return [...sheet.rowsWithCells()]
    .flatMap((row) => spansOf(sheet, row))
    .filter((span) => span.right > span.left && !sheet.merges.some((merge) => intersect(merge, span) !== null));
}

function spansOf(sheet: Worksheet, row: number): Rect[] {
  const spans: Rect[] = [];
  const cells = [...(sheet.rowCells(row) ?? [])].sort(([a], [b]) => a - b);
  for (const [column, { value, format }] of cells) {
    if (format.alignment.horizontal !== "CenterAcrossSelection") continue;
    const last = spans.at(-1);
    if (value !== null) spans.push({ top: row, left: column, bottom: row, right: column });
    else if (last?.right === column - 1) spans[spans.length - 1] = { ...last, right: column };
  }
  return spans;
}

/** Titles that reach out of the frozen columns: the grid would cut them off there. */
export function titleMerges(sheet: Worksheet): Rect[] {
  const spans: Rect[] = [];
  for (let row = 0; row < sheet.frozenRows; row += 1) {
    for (let column = 0; column < sheet.frozenColumns; column += 1) {
      const right = titleEnd(sheet, row, column);
      if (right >= sheet.frozenColumns) spans.push({ top: row, left: column, bottom: row, right });
    }
  }
  return spans;
}

/** The column in which a text that runs on over blank cells ends. */
function titleEnd(sheet: Worksheet, row: number, column: number): number {
  const cell = sheet.cell(row, column);
  if (typeof cell?.value !== "string" || cell.format.alignment.wrapText) return column;
  let rest = cell.value.length * cell.format.font.sizePoints * WIDTH_OF_LETTER;
  let end = column;
  for (;;) {
    rest -= columnWidthPoints(sheet, end);
    const next = sheet.cell(row, end + 1);
    if (rest <= 0 || end + 1 >= MAX_COLUMNS || (next?.value ?? null) !== null) return end;
    end += 1;
  }
}
