/** How a chart takes its series from a range. */

import { HostError } from "../protocol/hostError";
import { isErrorValue } from "./cell";
import { quoteSheetName } from "./addressText";
import type { Chart, ChartAxis, ChartDataLabel, ChartSeries, ChartText } from "./chart";
import { columnCount, columnLetters, rowCount, type Rect } from "./rect";
import type { RangeRef } from "./refs";
import { usedRect } from "./usedRange";
import type { Worksheet } from "./worksheet";

export function emptyText(text = ""): ChartText {
  return { visible: text !== "", text, font: {}, overlay: false };
}

export function emptyLabel(): ChartDataLabel {
  return { showValue: true, showSeriesName: false, showCategoryName: false, showLegendKey: false, font: {} };
}

export function emptySeries(): ChartSeries {
  return {
    nameFormula: null,
    nameText: "",
    valuesFormula: null,
    categoriesFormula: null,
    fill: undefined,
    line: {},
    hasDataLabels: false,
    dataLabels: emptyLabel(),
    pointLabels: new Map(),
    gapWidth: 150,
    overlap: 0,
  };
}

export function emptyAxis(majorGridlines: boolean): ChartAxis {
  return {
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    majorGridlines,
    reversed: false,
    tickLabelPosition: "NextToAxis",
    majorTickMark: "Outside",
    numberFormat: "General",
    font: {},
    line: {},
    title: emptyText(),
  };
}

/** An absolute reference with its sheet, as charts keep it. */
export function chartReference(sheet: Worksheet, { top, left, bottom, right }: Rect): string {
  const first = `$${columnLetters(left)}$${top + 1}`;
  const last = `$${columnLetters(right)}$${bottom + 1}`;
  return `${quoteSheetName(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

/** Whether the first line of the data holds names: texts or blanks, not numbers. */
function areNames(sheet: Worksheet, rect: Rect): boolean {
  let hasNumber = false;
  sheet.forEachCell(rect, ({ value }) => {
    if (typeof value === "number") hasNumber = true;
  });
  return !hasNumber;
}

/**
 * The series of a range, by columns or by rows.
 *
 * The first row (column) names the series when it holds no number, the first column (row) the categories likewise.
 *
 * @throws HostError `EmptyChartSeries` when there is nothing to draw.
 */
export function seriesOf({ sheet, rect }: RangeRef, seriesBy: "Columns" | "Rows" | "Auto"): ChartSeries[] {
  if (usedRect(sheet, rect, true) === null) throw new HostError("EmptyChartSeries", "The chart has no data.");
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rowCount(rect) >= columnCount(rect));
  const corner = sheet.cell(rect.top, rect.left)?.value ?? null;
  const isCornerText = corner === null || typeof corner === "string" || isErrorValue(corner);
  const hasHeader = isCornerText && (rowCount(rect) === 1 ? false : areNames(sheet, { ...rect, bottom: rect.top }));
  const hasFirst = isCornerText && (columnCount(rect) === 1 ? false : areNames(sheet, { ...rect, right: rect.left }));
  const top = rect.top + (hasHeader ? 1 : 0);
  const left = rect.left + (hasFirst ? 1 : 0);
  const count = byColumns ? rect.right - left + 1 : rect.bottom - top + 1;
  return Array.from({ length: count }, (_, index) => {
    const column = left + index;
    const row = top + index;
    const series = emptySeries();
    const cell = (r: number, c: number): Rect => ({ top: r, left: c, bottom: r, right: c });
    if (byColumns) {
      series.valuesFormula = chartReference(sheet, { top, left: column, bottom: rect.bottom, right: column });
      if (hasHeader) series.nameFormula = chartReference(sheet, cell(rect.top, column));
      if (hasFirst)
        series.categoriesFormula = chartReference(sheet, {
          top,
          left: rect.left,
          bottom: rect.bottom,
          right: rect.left,
        });
    } else {
      series.valuesFormula = chartReference(sheet, { top: row, left, bottom: row, right: rect.right });
      if (hasFirst) series.nameFormula = chartReference(sheet, cell(row, rect.left));
      if (hasHeader)
        series.categoriesFormula = chartReference(sheet, { top: rect.top, left, bottom: rect.top, right: rect.right });
    }
    return series;
  });
}

/** A new chart of a type over a range. */
export function createChart(id: string, name: string, type: string, series: ChartSeries[]): Chart {
  return {
    id,
    name,
    type,
    // Excel shows the name of a single series as the title.
    title: emptyText(series.length === 1 ? "" : "Chart Title"),
    legend: { visible: true, position: type.startsWith("Pie") ? "Right" : "Bottom", overlay: false, font: {} },
    categoryAxis: emptyAxis(false),
    valueAxis: emptyAxis(true),
    series: type.includes("Stacked") ? series.map((one) => ({ ...one, overlap: 100 })) : series,
    plotArea: null,
    frame: { left: 100, top: 100, width: 360, height: 216 },
    fill: undefined,
    line: {},
    font: {},
    plotVisibleOnly: true,
    changed: new Set([
      "name",
      "frame",
      "type",
      "title",
      "legend",
      "axes",
      "data",
      "seriesFormat",
      "plotArea",
      "area",
      "plotVisibleOnly",
    ]),
    part: null,
  };
}

/** Gives a chart other data: series that stay keep their look. */
export function setChartData(chart: Chart, series: readonly ChartSeries[]): void {
  chart.series = series.map((one, index) => {
    const before = chart.series[index];
    if (before === undefined)
      return { ...one, overlap: chart.series[0]?.overlap ?? 0, gapWidth: chart.series[0]?.gapWidth ?? 150 };
    const { nameFormula, nameText, valuesFormula, categoriesFormula } = one;
    return { ...before, nameFormula, nameText, valuesFormula, categoriesFormula };
  });
}
