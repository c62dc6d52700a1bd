/** Pies and doughnuts. */

import type { Area } from "./bars";
import type { DrawnChart } from "./drawnChart";
import { tag } from "./svg";

const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];
const HOLE = 0.5;

/** Colour of a slice. */
export function sliceColor(index: number): string {
  return COLORS[index % COLORS.length] ?? "#4472C4";
}

/** The first series as slices, clockwise from the top. */
export function drawPie({ chart, series }: DrawnChart, plot: Area): string {
  const values = (series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(plot.width, plot.height) / 2;
  const center = { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 };
  const at = (share: number): string => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${(center.x + radius * Math.cos(angle)).toFixed(2)} ${(center.y + radius * Math.sin(angle)).toFixed(2)}`;
  };
  let start = 0;
  const slices = values.map((value, index) => {
    const share = total === 0 ? 0 : value / total;
    const from = start;
    start += share;
    const look = { fill: sliceColor(index), stroke: "#FFFFFF", "stroke-width": 1 };
    if (share >= 0.9999) return tag("circle", { cx: center.x, cy: center.y, r: radius, ...look });
    const arc = `A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${at(start)}`;
    return share === 0 ? "" : tag("path", { d: `M${center.x} ${center.y}L${at(from)}${arc}Z`, ...look });
  });
  const hole =
    chart.type === "Doughnut" ? tag("circle", { cx: center.x, cy: center.y, r: radius * HOLE, fill: "#FFFFFF" }) : "";
  return slices.join("") + hole;
}
