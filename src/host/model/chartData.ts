/** How a chart takes its series from a range. */

import { HostError } from "../protocol/hostError";
import { isErrorValue } from "./cell";
import { quoteSheetName } from "./addressText";
import type { Chart, ChartSeries } from "./chart";
import { emptySeries } from "./chartDefaults";
import { columnCount, columnLetters, rowCount, type Rect } from "./rect";
import type { RangeRef } from "./refs";
import { usedRect } from "./usedRange";
import type { Worksheet } from "./worksheet";

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
 * The series of a range, by columns or by rows. `Auto` is by columns, as in Excel on the web; on the desktop Excel would
 * look at the data. Source: `Excel.ChartSeriesBy`.
 *
 * The first row (column) names the series when it holds no number, the first column (row) the categories likewise.
 *
 * @throws HostError `EmptyChartSeries` when there is nothing to draw.
 */
export function seriesOf(
  { sheet, rect }: RangeRef,
  seriesBy: "Columns" | "Rows" | "Auto",
  type: string,
): ChartSeries[] {
  if (usedRect(sheet, rect, true) === null) throw new HostError("EmptyChartSeries", "The chart has no data.");
  const byColumns = seriesBy !== "Rows";
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
    const series = emptySeries(type);
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

/** Gives a chart other data: series that stay keep their look. */
export function setChartData(chart: Chart, series: readonly ChartSeries[]): void {
  const last = chart.series.at(-1);
  chart.series = series.map((one, index) => {
    const before = chart.series[index];
    if (before === undefined) return last === undefined ? one : { ...one, ...kindOf(last) };
    const { nameFormula, nameText, valuesFormula, categoriesFormula } = one;
    return { ...before, nameFormula, nameText, valuesFormula, categoriesFormula };
  });
}

/** What a new series has of the one before it. */
export function kindOf({ type, axisGroup, marker, gapWidth, overlap }: ChartSeries): Partial<ChartSeries> {
  return { type, axisGroup, marker: { style: marker.style }, gapWidth, overlap };
}
