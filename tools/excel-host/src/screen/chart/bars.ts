/** Bars and columns, with their labels. */

import type { ChartDataLabel, ChartSeries } from "../../model/chart";
import { numberText } from "../../model/numberText";
import type { DrawnChart, DrawnSeries } from "./drawnChart";
import type { Scale, Stacking } from "./scale";
import { tag, text } from "./svg";

/** A rectangle in points. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Along which way values grow, and where categories stand. */
export interface BarLayout {
  readonly isHorizontal: boolean;
  readonly stacking: Stacking;
  readonly scale: Scale;
  readonly plot: Area;
}

const LABEL_SIZE = 9;
const LABEL_COLOR = "#404040";

/** Middle of a category along its axis; Excel counts bars from below and columns from the left. */
export function categoryMiddle(
  { chart, categories }: DrawnChart,
  { isHorizontal, plot }: BarLayout,
  index: number,
): number {
  const share = (index + 0.5) / categories.length;
  if (!isHorizontal) return plot.left + plot.width * (chart.categoryAxis.reversed ? 1 - share : share);
  return plot.top + plot.height * (chart.categoryAxis.reversed ? share : 1 - share);
}

/** Place of a value along the value axis. */
export function valuePlace({ isHorizontal, plot, scale }: BarLayout, value: number): number {
  const share = Math.min(Math.max((value - scale.low) / (scale.high - scale.low), 0), 1);
  return isHorizontal ? plot.left + plot.width * share : plot.top + plot.height * (1 - share);
}

/** All bars, series by series, and their labels above them. */
export function drawBars(drawn: DrawnChart, layout: BarLayout): string {
  const shapes: string[] = [];
  const labels: string[] = [];
  drawn.categories.forEach((_, category) => {
    const ends = new Stack(layout.stacking, drawn.series, category);
    drawn.series.forEach((series, index) => {
      const value = series.values[category] ?? null;
      if (value === null) return;
      const [from, to] = ends.next(value);
      const area = barArea(drawn, layout, { category, index, from, to });
      shapes.push(bar(series, area));
      const label = labelOf(series.series, category);
      if (label !== null) labels.push(barLabel(label, labelText(label, drawn, series, category), area));
    });
  });
  return [...shapes, ...labels].join("");
}

/** Where each bar of a category starts and ends. */
class Stack {
  private above = 0;
  private below = 0;
  private readonly total: number;

  constructor(
    private readonly stacking: Stacking,
    series: readonly DrawnSeries[],
    category: number,
  ) {
    this.total = series.reduce((sum, { values }) => sum + Math.abs(values[category] ?? 0), 0);
  }

  next(value: number): readonly [number, number] {
    if (this.stacking === "clustered") return [0, value];
    const length = this.stacking === "percent" && this.total > 0 ? value / this.total : value;
    const start = value < 0 ? this.below : this.above;
    if (value < 0) this.below += length;
    else this.above += length;
    return [start, start + length];
  }
}

function barArea(
  drawn: DrawnChart,
  layout: BarLayout,
  { category, index, from, to }: { category: number; index: number; from: number; to: number },
): Area {
  const { isHorizontal, stacking, plot } = layout;
  const first = drawn.series[0]?.series;
  const room = (isHorizontal ? plot.height : plot.width) / drawn.categories.length;
  const lanes = stacking === "clustered" ? drawn.series.length : 1;
  const thickness = room / (lanes + (first?.gapWidth ?? 150) / 100);
  const lane = stacking === "clustered" ? index - (lanes - 1) / 2 : 0;
  const middle = categoryMiddle(drawn, layout, category) + lane * thickness;
  const [a, b] = [valuePlace(layout, from), valuePlace(layout, to)];
  const [start, length] = [Math.min(a, b), Math.abs(a - b)];
  return isHorizontal
    ? { left: start, top: middle - thickness / 2, width: length, height: thickness }
    : { left: middle - thickness / 2, top: start, width: thickness, height: length };
}

function bar({ series, fill }: DrawnSeries, { left, top, width, height }: Area): string {
  const { color, weightPoints } = series.line;
  const stroke = typeof color === "string" ? { stroke: color, "stroke-width": weightPoints ?? 0.75 } : {};
  if (fill === null && color === null) return "";
  return tag("rect", { x: left, y: top, width, height, fill: fill ?? "none", ...stroke });
}

/** The label of a point: its own, or that of the series. */
function labelOf({ pointLabels, hasDataLabels, dataLabels }: ChartSeries, point: number): ChartDataLabel | null {
  const own = pointLabels.get(point);
  if (own !== undefined) return own;
  return hasDataLabels ? dataLabels : null;
}

function labelText(label: ChartDataLabel, { categories }: DrawnChart, series: DrawnSeries, point: number): string {
  const value = series.values[point] ?? null;
  const parts = [
    label.showSeriesName ? series.name : "",
    label.showCategoryName ? (categories[point] ?? "") : "",
    label.showValue && value !== null ? numberText(value, label.numberFormat ?? "General", "en-US") : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function barLabel({ font, position }: ChartDataLabel, content: string, { left, top, width, height }: Area): string {
  if (content === "") return "";
  const look = {
    sizePoints: font.sizePoints ?? LABEL_SIZE,
    color: font.color ?? LABEL_COLOR,
    bold: font.bold ?? false,
  };
  const y = top + height / 2;
  if (position === "InsideBase") return text(content, left + 2, y, { ...look, anchor: "start" });
  if (position === "OutsideEnd") return text(content, left + width + 2, y, { ...look, anchor: "start" });
  return text(content, left + width / 2, y, { ...look, anchor: "middle" });
}
