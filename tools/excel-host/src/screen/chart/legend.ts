/** The legend of a chart, in a row at its foot. */

import type { DrawnChart } from "./drawnChart";
import { sliceColor } from "./pie";
import { tag, text } from "./svg";

/** Points at the foot of the chart. */
export const LEGEND_HEIGHT = 20;

const KEY = 7;
const GAP = 14;
const POINTS_PER_LETTER = 4.6;

export function drawLegend({ chart, series, categories }: DrawnChart): string {
  if (!chart.legend.visible) return "";
  const isPie = chart.type === "Pie" || chart.type === "Doughnut";
  const entries = isPie
    ? categories.map((name, index) => ({ name, fill: sliceColor(index), line: null as string | null }))
    : series
        .filter(({ fill, series: { line } }) => fill !== null || typeof line.color === "string")
        .map(({ name, fill, series: { line } }) => ({ name, fill: fill ?? "none", line: line.color ?? null }));
  const widths = entries.map(({ name }) => KEY + 4 + name.length * POINTS_PER_LETTER + GAP);
  let left = Math.max(4, (chart.frame.width - widths.reduce((sum, width) => sum + width, 0)) / 2);
  const middle = chart.frame.height - LEGEND_HEIGHT / 2;
  const { font } = chart.legend;
  const look = { sizePoints: font.sizePoints ?? 9, color: font.color ?? "#595959", bold: font.bold ?? false };
  return entries
    .map(({ name, fill, line }, index) => {
      const key = { x: left, y: middle - KEY / 2, width: KEY, height: KEY, fill };
      const drawn =
        tag("rect", line === null ? key : { ...key, stroke: line }) + text(name, left + KEY + 4, middle, look);
      left += widths[index] ?? 0;
      return drawn;
    })
    .join("");
}
