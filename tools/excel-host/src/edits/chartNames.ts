/** Names and titles of a chart as they show: of cells, of their own, or Excel's. */

import { resolveRange } from "../formulas/resolveRange";
import type { Chart, ChartSeries, ChartText } from "../model/chart";
import type { ChartRef } from "../model/refs";
import { shownValue } from "../model/shownValue";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** The text of the cell a formula leads to; null when it leads nowhere. */
function cellText(workbook: Workbook, sheet: Worksheet, formula: string | null): string | null {
  const range = formula === null ? null : resolveRange(workbook, formula, sheet);
  return range === null ? null : String(shownValue(range.sheet.cell(range.rect.top, range.rect.left)));
}

/** The name a series shows. */
export function seriesName(workbook: Workbook, sheet: Worksheet, series: ChartSeries): string {
  return cellText(workbook, sheet, series.nameFormula) ?? series.nameText;
}

/** The text of a title that is not automatic. */
export function titleText(workbook: Workbook, sheet: Worksheet, title: ChartText): string {
  return cellText(workbook, sheet, title.formula) ?? title.text;
}

/** The text of a chart's title; an automatic one is the name of its single series. */
export function chartTitle(workbook: Workbook, { sheet, chart }: Pick<ChartRef, "sheet"> & { chart: Chart }): string {
  const { title, series } = chart;
  const isAutomatic = title.visible && title.text === "" && title.formula === null;
  if (!isAutomatic) return titleText(workbook, sheet, title);
  const [first] = series;
  const name = first === undefined || series.length > 1 ? "" : seriesName(workbook, sheet, first);
  return name === "" ? "Chart Title" : name;
}
