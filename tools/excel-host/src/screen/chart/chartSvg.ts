/** A chart as a picture: the kinds that people put beside a list of stakeholders. */

import { numberText } from "../../model/numberText";
import { categoryMiddle, drawBars, valuePlace, type Area, type BarLayout } from "./bars";
import type { DrawnChart } from "./drawnChart";
import { drawLegend, LEGEND_HEIGHT } from "./legend";
import { drawLines } from "./lines";
import { drawPie } from "./pie";
import { scaleOf, stackingOf } from "./scale";
import { tag, text } from "./svg";

const TITLE_HEIGHT = 26;
const MARGIN = 12;
const INK = "#595959";
const GRIDLINE = "#D9D9D9";
const POINTS_PER_LETTER = 5;
/** Room for a label of the value axis. */
const VALUE_LABEL = 28;
const CATEGORY_LABEL = 16;

/** SVG text of the chart at its own size. */
export function chartSvg(drawn: DrawnChart): string {
  const { frame, fill, line } = drawn.chart;
  const border =
    line.color === null ? {} : { stroke: line.color ?? GRIDLINE, "stroke-width": line.weightPoints ?? 0.75 };
  const ground = tag("rect", {
    x: 0,
    y: 0,
    width: frame.width,
    height: frame.height,
    fill: fill ?? "#FFFFFF",
    ...border,
  });
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: (frame.width * 4) / 3,
      height: (frame.height * 4) / 3,
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      role: "img",
      "aria-label": drawn.title === "" || !drawn.chart.title.visible ? drawn.chart.name : drawn.title,
    },
    ground + title(drawn) + body(drawn),
  );
}

function title({ chart, title: content }: DrawnChart): string {
  const { visible, font, left, top } = chart.title;
  if (!visible || content === "") return "";
  const look = { sizePoints: font.sizePoints ?? 14, color: font.color ?? INK, bold: font.bold ?? false };
  const y = (top ?? 6) + look.sizePoints * 0.75;
  return left === undefined
    ? text(content, chart.frame.width / 2, y, { ...look, anchor: "middle" })
    : text(content, left + 3, y, look);
}

function body(drawn: DrawnChart): string {
  const { type } = drawn.chart;
  const legend = drawLegend(drawn);
  if (type.startsWith("Bar") || type.startsWith("Column")) return drawAxes(drawn, drawBars) + legend;
  if (type.startsWith("Line") || type.startsWith("Area")) return drawAxes(drawn, drawLines) + legend;
  if (type === "Pie" || type === "Doughnut") return drawPie(drawn, plotArea(drawn, false)) + legend;
  const { width, height } = drawn.chart.frame;
  const look = { sizePoints: 11, color: INK, bold: false, anchor: "middle" as const };
  return text(`A chart of type ${type}; open the file in Excel to see it.`, width / 2, height / 2, look);
}

function drawAxes(drawn: DrawnChart, draw: (drawn: DrawnChart, layout: BarLayout) => string): string {
  const isHorizontal = drawn.chart.type.startsWith("Bar");
  const isLine = draw === drawLines;
  const stacking = isLine ? "clustered" : stackingOf(drawn.chart.type);
  const layout = { isHorizontal, stacking, scale: scaleOf(drawn, stacking), plot: plotArea(drawn, isHorizontal) };
  return valueAxis(drawn, layout) + draw(drawn, layout) + categoryAxis(drawn, layout);
}

/** The inner plot area: the chart's own, or what title, labels and legend leave. */
function plotArea({ chart, categories }: DrawnChart, isHorizontal: boolean): Area {
  if (chart.plotArea !== null) return chart.plotArea;
  const { width, height } = chart.frame;
  const longest = Math.max(0, ...categories.map((label) => label.length)) * POINTS_PER_LETTER;
  const left = MARGIN + (isHorizontal ? Math.min(longest, width * 0.35) : VALUE_LABEL);
  const top = MARGIN + (chart.title.visible ? TITLE_HEIGHT : 0);
  const bottom = MARGIN + CATEGORY_LABEL + (chart.legend.visible ? LEGEND_HEIGHT : 0);
  return { left, top, width: Math.max(10, width - left - MARGIN), height: Math.max(10, height - top - bottom) };
}

function valueAxis({ chart }: DrawnChart, layout: BarLayout): string {
  const { isHorizontal, plot, scale, stacking } = layout;
  const { visible, majorGridlines, font, tickLabelPosition } = chart.valueAxis;
  const hasLabels = visible && tickLabelPosition !== "None";
  const look = { sizePoints: font.sizePoints ?? 9, color: font.color ?? INK, bold: font.bold ?? false };
  const marks: string[] = [];
  for (let value = scale.low; value <= scale.high + scale.step / 1000; value += scale.step) {
    const at = valuePlace(layout, value);
    const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
    if (majorGridlines) {
      const ends = isHorizontal
        ? { x1: at, y1: plot.top, x2: at, y2: bottom }
        : { x1: plot.left, y1: at, x2: right, y2: at };
      marks.push(tag("line", { ...ends, stroke: GRIDLINE, "stroke-width": 0.75 }));
    }
    const label = numberText(value, stacking === "percent" ? "0%" : chart.valueAxis.numberFormat, "en-US");
    if (hasLabels && isHorizontal) marks.push(text(label, at, bottom + 9, { ...look, anchor: "middle" }));
    else if (hasLabels) marks.push(text(label, plot.left - 5, at, { ...look, anchor: "end" }));
  }
  return marks.join("");
}

function categoryAxis(drawn: DrawnChart, layout: BarLayout): string {
  const { isHorizontal, plot } = layout;
  const { visible, font, tickLabelPosition, line } = drawn.chart.categoryAxis;
  if (!visible) return "";
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  const zero = valuePlace(layout, Math.max(0, layout.scale.low));
  const ends = isHorizontal
    ? { x1: zero, y1: plot.top, x2: zero, y2: bottom }
    : { x1: plot.left, y1: zero, x2: right, y2: zero };
  const stroke = line.color === undefined ? GRIDLINE : line.color;
  const axis = stroke === null ? "" : tag("line", { ...ends, stroke, "stroke-width": line.weightPoints ?? 0.75 });
  if (tickLabelPosition === "None") return axis;
  const look = { sizePoints: font.sizePoints ?? 9, color: font.color ?? INK, bold: font.bold ?? false };
  const labels = drawn.categories.map((label, index) => {
    const middle = categoryMiddle(drawn, layout, index);
    return isHorizontal
      ? text(label, plot.left - 5, middle, { ...look, anchor: "end" })
      : text(label, middle, bottom + 9, { ...look, anchor: "middle" });
  });
  return axis + labels.join("");
}
