/** The sheet in front and what is selected on it. */

import type { Rect } from "./rect";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** The sheet in front, or null when no worksheet is visible. */
export function frontSheet(workbook: Workbook): Worksheet | null {
  return (
    workbook.activeSheet ??
    workbook.sheets.find(({ visibility, kind }) => visibility === "Visible" && kind === "worksheet") ??
    null
  );
}

/** Brings a sheet to the front; nothing happens when it is there already. */
export function activateSheet(workbook: Workbook, sheet: Worksheet): void {
  const before = frontSheet(workbook);
  workbook.activeSheet = sheet;
  if (before === sheet) return;
  if (before !== null) workbook.journal.note({ kind: "sheetDeactivated", sheet: before });
  workbook.journal.note({ kind: "sheetActivated", sheet });
}

/** Selects cells of a sheet; nothing happens when they are selected already. */
export function selectCells(workbook: Workbook, sheet: Worksheet, rect: Rect): void {
  const before = sheet.selection;
  const isSame =
    before.top === rect.top &&
    before.left === rect.left &&
    before.bottom === rect.bottom &&
    before.right === rect.right;
  if (isSame) return;
  sheet.selection = rect;
  workbook.journal.note({ kind: "selection", sheet, before, after: rect });
}
