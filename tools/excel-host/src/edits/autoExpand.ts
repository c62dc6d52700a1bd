/**
 * Tables that take in what is written right beside them.
 *
 * Excel's AutoCorrect does it for typing and for `Range.values` alike: the article on coauthoring tells add-ins to write below
 * a table rather than to call `rows.add`. Nothing happens when the first cell of the new row stays empty or has data
 * validation (issue 2097 of office-js and the same article), when a totals row is shown, or when cells are in the way.
 */

import { calculatedIn } from "./calculatedColumns";
import type { CellFormat } from "../model/format";
import { contains, intersect, type Rect } from "../model/rect";
import { shownValue } from "../model/shownValue";
import type { Table } from "../model/table";
import { bodyRect } from "../model/tableParts";
import { markTable, resizeTable } from "./tables";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** Follows a write of values: a table right above takes in the rows that were written. */
export function expandTablesOver(workbook: Workbook, sheet: Worksheet, rect: Rect): void {
  const table = sheet.tables.find(
    ({ range, showTotals }) =>
      !showTotals && rect.top === range.bottom + 1 && rect.left >= range.left && rect.right <= range.right,
  );
  if (table === undefined) return;
  if (shownValue(sheet.cell(rect.top, rect.left)) === "" || hasValidation(sheet, rect.top, rect.left)) return;
  growDown(workbook, sheet, table, rect);
}

/** Follows typing: a table on the left takes the column in, as one above takes the row in when the value is written. */
export function expandTableByTyping(workbook: Workbook, sheet: Worksheet, row: number, column: number): void {
  if (shownValue(sheet.cell(row, column)) === "") return;
  const table = sheet.tables.find(
    ({ range, showTotals }) =>
      column === range.right + 1 && row >= range.top && row <= range.bottom - (showTotals ? 1 : 0),
  );
  if (table === undefined) return;
  const { range } = table;
  const added = { ...range, left: column, right: column };
  if (!isFree(sheet, table, added, { top: row, left: column, bottom: row, right: column })) return;
  resizeTable(workbook, sheet, table, { ...range, right: column });
}

function growDown(workbook: Workbook, sheet: Worksheet, table: Table, written: Rect): void {
  const { range } = table;
  const added = { ...range, top: range.bottom + 1, bottom: written.bottom };
  if (!isFree(sheet, table, added, written)) return;
  const last = range.bottom;
  table.range = { ...range, bottom: written.bottom };
  markTable(workbook, sheet, table);
  fillNewRows(workbook, sheet, table, last);
}

/** Whether nothing else stands where the table would grow to. */
function isFree(sheet: Worksheet, table: Table, added: Rect, written: Rect): boolean {
  if (sheet.tables.some((other) => other !== table && intersect(other.range, added) !== null)) return false;
  if (sheet.merges.some((merge) => intersect(merge, added) !== null)) return false;
  let isEmpty = true;
  sheet.forEachCell(added, (cell, row, column) => {
    const isWritten = contains(written, { top: row, left: column, bottom: row, right: column });
    if (!isWritten && (cell.value !== null || cell.formula !== null)) isEmpty = false;
  });
  return isEmpty;
}

function hasValidation(sheet: Worksheet, row: number, column: number): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return sheet.dataValidations.some(({ ranges }) => ranges.some((range) => intersect(range, cell) !== null));
}

/**
 * New rows look like the row above them, or below them at the top, and calculated columns go on.
 *
 * @param lastBefore The row of the table above the new ones.
 * @param count How many new ones; all that follow when not given.
 */
export function fillNewRows(
  workbook: Workbook,
  sheet: Worksheet,
  table: Table,
  lastBefore: number,
  count = Infinity,
): void {
  const body = bodyRect(table);
  const first = Math.max(lastBefore + 1, body.top);
  const last = Math.min(first + count - 1, body.bottom);
  const model = lastBefore >= body.top ? lastBefore : last < body.bottom ? last + 1 : null;
  table.columns.forEach((column, index) => {
    const place = body.left + index;
    const above: CellFormat | null = model === null ? null : sheet.formatAt(model, place);
    for (let row = first; row <= last; row += 1) {
      const cell = sheet.cell(row, place);
      const format = sheet.formatAt(row, place);
      // A row that was inserted below the headers looks like them; the rows of the body are the model.
      const isPlain = (format === sheet.formats.normal || count !== Infinity) && above !== null;
      const isBlank = (cell?.value ?? null) === null && (cell?.formula ?? null) === null;
      const calculated = calculatedIn(table, column, row);
      if (isBlank && calculated !== null) {
        const formula = { text: calculated, arrayRange: null };
        sheet.setCell(row, place, { value: null, formula, format: isPlain ? above : format });
      } else if (isPlain && above !== format) {
        sheet.formatCell(row, place, { value: cell?.value ?? null, formula: cell?.formula ?? null, format: above });
      }
    }
  });
  workbook.referencesChanged = true;
}
