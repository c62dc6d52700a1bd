/** What a person at the keyboard does: type into a cell, select cells, bring a sheet to the front. */

import { expandTableByTyping } from "../edits/autoExpand";
import { writeValues } from "../edits/rangeValues";
import { RangeRef } from "../model/refs";
import type { Rect } from "../model/rect";
import { activateSheet, selectCells } from "../model/selection";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** @throws RangeError when the workbook has no such sheet: the caller showed a sheet that is gone. */
export function sheetById(workbook: Workbook, id: string): Worksheet {
  const sheet = workbook.sheets.find((candidate) => candidate.id === id);
  if (sheet === undefined) throw new RangeError(`There is no sheet ${id}.`);
  return sheet;
}

/**
 * Types a text into a cell and leaves it: Excel reads the text, and a table right above or to the left takes the cell in.
 *
 * @param row Zero-based.
 * @param column Zero-based.
 * @throws HostError as Excel refuses: a locked cell, a formula that is none.
 */
export function typeIntoCell(workbook: Workbook, sheet: Worksheet, row: number, column: number, text: string): void {
  const range = new RangeRef(sheet, { top: row, left: column, bottom: row, right: column });
  writeValues(workbook, range, [[text]]);
  expandTableByTyping(workbook, sheet, row, column);
}

/** Selects cells with the mouse, `more` of them with the Ctrl key held; their sheet comes to the front. */
export function selectByUser(workbook: Workbook, sheet: Worksheet, rect: Rect, more: readonly Rect[]): void {
  activateSheet(workbook, sheet);
  selectCells(workbook, sheet, rect, more);
}
