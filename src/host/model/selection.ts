/** The sheet in front and what is selected on it. */

import { formatRect, type Rect } from "./rect";
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

/** All selected areas of a sheet, in the order they were selected; the active cell stands in the last one. */
export function selectedAreas({ moreSelected, selection }: Worksheet): readonly Rect[] {
  return [...moreSelected, selection];
}

/**
 * Selects cells of a sheet; nothing happens when they are selected already.
 *
 * @param more Areas that were selected before, with the Ctrl key held.
 */
export function selectCells(workbook: Workbook, sheet: Worksheet, rect: Rect, more: readonly Rect[] = []): void {
  const before = selectedAreas(sheet);
  const after = [...more, rect];
  if (before.map(formatRect).join() === after.map(formatRect).join()) return;
  sheet.selection = rect;
  sheet.moreSelected = more;
  workbook.journal.note({ kind: "selection", sheet, before, after });
}
