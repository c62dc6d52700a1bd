/** The sheet in front and what is selected on it. */

import type { Chart } from "./chart";
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

/** Whether a sheet can come to the front: some Excels leave one behind that was added in the same request. */
export function mayShow({ habits, journal }: Workbook, sheet: Worksheet): boolean {
  return habits.showsNewSheetsAtOnce || !journal.holds("sheetAdded", sheet);
}

/** Whether a sheet is in front, and was before what the journal still holds. */
export function wasInFront(workbook: Workbook, sheet: Worksheet): boolean {
  return frontSheet(workbook) === sheet && !workbook.journal.holds("sheetActivated", sheet);
}

/** The chart that is active on the sheet in front, or null. */
export function activeChart(workbook: Workbook): Chart | null {
  const chart = workbook.activeChart;
  return chart !== null && frontSheet(workbook)?.charts.includes(chart) === true ? chart : null;
}

/** Brings a chart to the front with its sheet. */
export function activateChart(workbook: Workbook, sheet: Worksheet, chart: Chart): void {
  activateSheet(workbook, sheet);
  if (activeChart(workbook) === chart) return;
  deactivateChart(workbook);
  workbook.activeChart = chart;
  workbook.journal.note({ kind: "chartActivated", sheet, chart });
}

/** Lets no chart be active. */
export function deactivateChart(workbook: Workbook): void {
  const chart = activeChart(workbook);
  const sheet = frontSheet(workbook);
  workbook.activeChart = null;
  if (chart !== null && sheet !== null) workbook.journal.note({ kind: "chartDeactivated", sheet, chart });
}

/** Brings a sheet to the front; nothing happens when it is there already. */
export function activateSheet(workbook: Workbook, sheet: Worksheet): void {
  const before = frontSheet(workbook);
  if (before !== sheet) deactivateChart(workbook);
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
 * Selects cells of a sheet, and no chart; cells that are selected already stay so.
 *
 * @param more Areas that were selected before, with the Ctrl key held.
 */
export function selectCells(workbook: Workbook, sheet: Worksheet, rect: Rect, more: readonly Rect[] = []): void {
  deactivateChart(workbook);
  const before = selectedAreas(sheet);
  const after = [...more, rect];
  if (before.map(formatRect).join() === after.map(formatRect).join()) return;
  sheet.selection = rect;
  sheet.moreSelected = more;
  workbook.journal.note({ kind: "selection", sheet, before, after });
}
