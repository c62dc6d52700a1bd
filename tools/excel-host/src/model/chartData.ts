/** How a chart takes its series from a range. */

import { isDateFormat } from "numfmt";

import { HostError } from "../ground/hostError";
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

/** Whether a line of the data holds names: texts, blanks or dates, not other numbers. */
function areNames(sheet: Worksheet, rect: Rect): boolean {
  let hasNumber = false;
  sheet.forEachCell(rect, ({ value, format }) => {
    if (typeof value === "number" && !isDateFormat(format.numberFormat)) hasNumber = true;
  });
  return !hasNumber;
}

/** How many rows and columns at the beginning of the data hold names. At least one of each is left for the numbers. */
interface Heads {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A blank corner says that the first row and the first column are names, whatever they hold; a number there, that there are
 * no names. Source: peltiertech.com, "Prepare your data". Further lines of texts alone are levels of the categories.
 */
function headsOf(sheet: Worksheet, rect: Rect, byColumns: boolean): Heads {
  const corner = sheet.cell(rect.top, rect.left)?.value ?? null;
  const isBlank = corner === null;
  const isText = isBlank || typeof corner === "string" || isErrorValue(corner);
  if (!isText) return { rows: 0, columns: 0 };
  const [lastRow, lastColumn] = [rowCount(rect) - 1, columnCount(rect) - 1];
  const row = lastRow > 0 && ((isBlank && lastColumn > 0) || areNames(sheet, { ...rect, bottom: rect.top })) ? 1 : 0;
  const column = lastColumn > 0 && ((isBlank && lastRow > 0) || areNames(sheet, { ...rect, right: rect.left })) ? 1 : 0;
  const body = { ...rect, top: rect.top + row, left: rect.left + column };
  if (byColumns) {
    const line = (at: number): Rect => ({ ...body, left: rect.left + at, right: rect.left + at });
    return { rows: row, columns: column === 0 ? 0 : levels(sheet, line, lastColumn) };
  }
  const line = (at: number): Rect => ({ ...body, top: rect.top + at, bottom: rect.top + at });
  return { rows: row === 0 ? 0 : levels(sheet, line, lastRow), columns: column };
}

/** How many lines are levels of categories: the first, and those after it that hold texts alone. */
function levels(sheet: Worksheet, line: (at: number) => Rect, most: number): number {
  let count = 1;
  while (count < most && areTexts(sheet, line(count))) count += 1;
  return count;
}

/** Whether every cell of a line holds a text. */
function areTexts(sheet: Worksheet, rect: Rect): boolean {
  let count = 0;
  sheet.forEachCell(rect, ({ value }) => {
    if (typeof value === "string") count += 1;
  });
  return count === rowCount(rect) * columnCount(rect);
}

/**
 * The series of a range, by columns or by rows. `Auto` is by columns, as in Excel on the web; on the desktop Excel would
 * look at the data. Source: `Excel.ChartSeriesBy`.
 *
 * The first row (column) names the series when it holds no number, the first columns (rows) the categories likewise.
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
  const heads = headsOf(sheet, rect, byColumns);
  const body = { ...rect, top: rect.top + heads.rows, left: rect.left + heads.columns };
  const count = byColumns ? columnCount(body) : rowCount(body);
  const reference = (part: Partial<Rect>): string => chartReference(sheet, { ...body, ...part });
  return Array.from({ length: count }, (_, index) => {
    const series = emptySeries(type);
    const line = byColumns
      ? { left: body.left + index, right: body.left + index }
      : { top: body.top + index, bottom: body.top + index };
    series.valuesFormula = reference(line);
    const [above, before] = [
      { top: rect.top, bottom: body.top - 1 },
      { left: rect.left, right: body.left - 1 },
    ];
    if (heads.rows > 0 && byColumns) series.nameFormula = reference({ ...line, ...above });
    if (heads.columns > 0 && !byColumns) series.nameFormula = reference({ ...line, ...before });
    if (heads.columns > 0 && byColumns) series.categoriesFormula = reference(before);
    if (heads.rows > 0 && !byColumns) series.categoriesFormula = reference(above);
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
