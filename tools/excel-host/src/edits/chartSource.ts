/** The block of cells that a chart is made of, and which way its series run in it. */

import { resolveRange } from "../formulas/resolveRange";
import { HostError } from "../ground/hostError";
import type { Chart, ChartSeries } from "../model/chart";
import { seriesOf, setChartData } from "../model/chartData";
import { columnCount, rowCount, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";

export type PlotBy = "Rows" | "Columns";

/** Whether a series is a column of its block or a row. One cell stands in a column when its name stands above it. */
export function plotByOf(workbook: Workbook, { series }: Chart): PlotBy {
  for (const { valuesFormula, nameFormula } of series) {
    const values = valuesFormula === null ? null : resolveRange(workbook, valuesFormula, null);
    const name = nameFormula === null ? null : resolveRange(workbook, nameFormula, null);
    if (values === null) continue;
    if (rowCount(values.rect) > 1) return "Columns";
    if (columnCount(values.rect) > 1) return "Rows";
    if (name !== null) return name.rect.top === values.rect.top ? "Rows" : "Columns";
  }
  return "Columns";
}

/**
 * Lets the series run the other way over the same cells.
 *
 * @throws HostError `NotImplemented` when the series are not the columns, or rows, of one block.
 */
export function plotChartBy(workbook: Workbook, chart: Chart, by: PlotBy): void {
  const before = plotByOf(workbook, chart);
  if (before === by) return;
  const block = blockOf(workbook, chart);
  const isWhole = block !== null && hasSameData(seriesOf(block, before, chart.type), chart.series);
  if (!isWhole)
    throw new HostError("NotImplemented", "This host turns only charts whose series are of one block of cells.");
  setChartData(chart, seriesOf(block, by, chart.type));
}

function hasSameData(expected: readonly ChartSeries[], series: readonly ChartSeries[]): boolean {
  return (
    expected.length === series.length &&
    expected.every((one, index) =>
      (["nameFormula", "valuesFormula", "categoriesFormula"] as const).every(
        (key) => one[key] === series[index]?.[key],
      ),
    )
  );
}

/** The smallest rectangle around all that the series refer to; null when it is not on one sheet. */
function blockOf(workbook: Workbook, { series }: Chart): RangeRef | null {
  const formulas = series
    .flatMap(({ nameFormula, valuesFormula, categoriesFormula }) => [nameFormula, valuesFormula, categoriesFormula])
    .filter((formula) => formula !== null);
  const ranges = formulas.map((formula) => resolveRange(workbook, formula, null));
  const [first] = ranges;
  if (first === undefined || first === null) return null;
  let block: Rect = first.rect;
  for (const range of ranges) {
    if (range === null || range.sheet !== first.sheet) return null;
    block = around(block, range.rect);
  }
  return new RangeRef(first.sheet, block);
}

function around(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
