/** A chart with its numbers: what a picture is drawn from. Lengths in points. */

import { resolveRange } from "../../formulas/resolveRange";
import { isErrorValue } from "../../model/cell";
import type { Chart, ChartSeries } from "../../model/chart";
import { chartTitle } from "../../edits/chartNames";
import { shownText } from "../../model/shownText";
import { columnCount, rowCount } from "../../model/rect";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";

export interface DrawnSeries {
  readonly series: ChartSeries;
  readonly name: string;
  /** Null where there is no number. */
  readonly values: readonly (number | null)[];
  /** Null draws nothing. */
  readonly fill: string | null;
}

export interface DrawnChart {
  readonly chart: Chart;
  /** What its title shows. */
  readonly title: string;
  readonly series: readonly DrawnSeries[];
  readonly categories: readonly string[];
}

/** Excel's colours of series without a colour of their own. */
const AUTOMATIC = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Reads the numbers of a chart from the cells as they are. */
export function drawnChart(workbook: Workbook, sheet: Worksheet, chart: Chart): DrawnChart {
  const reader = new RangeTexts(workbook, sheet);
  const series = chart.series.map((one, index) => ({
    series: one,
    name: reader.texts(one.nameFormula)[0] ?? one.nameText,
    values: reader.numbers(one.valuesFormula),
    fill: one.fill === undefined ? (AUTOMATIC[index % AUTOMATIC.length] ?? null) : one.fill,
  }));
  const points = Math.max(0, ...series.map(({ values }) => values.length));
  const labels = reader.categories(chart.series[0]);
  return {
    chart,
    title: chartTitle(workbook, { sheet, chart }),
    series,
    categories: Array.from({ length: points }, (_, index) => labels[index] ?? String(index + 1)),
  };
}

class RangeTexts {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Worksheet,
  ) {}

  numbers(formula: string | null): (number | null)[] {
    return this.cells(formula, (sheet, row, column) => {
      const value = sheet.cell(row, column)?.value ?? null;
      return isErrorValue(value) || typeof value !== "number" ? null : value;
    });
  }

  /** Categories of several levels stand behind one another in a row of texts. */
  categories(series: ChartSeries | undefined): string[] {
    const range = resolveRange(this.workbook, series?.categoriesFormula ?? "", this.sheet);
    const values = resolveRange(this.workbook, series?.valuesFormula ?? "", this.sheet);
    const texts = this.texts(series?.categoriesFormula ?? null);
    if (range === null || rowCount(range.rect) === 1 || columnCount(range.rect) === 1) return texts;
    const width = columnCount(range.rect);
    const isColumn = values === null || columnCount(values.rect) === 1;
    const count = isColumn ? rowCount(range.rect) : width;
    return Array.from({ length: count }, (_, index) =>
      texts.filter((text, at) => text !== "" && (isColumn ? Math.floor(at / width) : at % width) === index).join(" "),
    );
  }

  texts(formula: string | null): string[] {
    return this.cells(formula, (sheet, row, column) =>
      shownText(sheet.cell(row, column), "en-US", this.workbook.date1904),
    );
  }

  private cells<Result>(
    formula: string | null,
    read: (sheet: Worksheet, row: number, column: number) => Result,
  ): Result[] {
    const range = formula === null ? null : resolveRange(this.workbook, formula, this.sheet);
    if (range === null) return [];
    const { sheet, rect } = range;
    const results: Result[] = [];
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) results.push(read(sheet, row, column));
    }
    return results;
  }
}
