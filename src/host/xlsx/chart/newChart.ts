/** Chart parts written whole. */

import type { Chart, ChartAxis, ChartDataLabel, ChartFrame, ChartSeries, ChartText } from "../../model/chart";
import type { Workbook } from "../../model/workbook";
import { encodeAttribute } from "../xmlText";
import {
  CHART_NAMESPACES,
  richText,
  seriesCategories,
  seriesName,
  seriesValues,
  shape,
  textProperties,
} from "./chartXml";

const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;

/** The part of a new chart. */
export function newChart(chart: Chart, workbook: Workbook): string {
  const title = chart.title.visible && chart.title.text !== "" ? titleXml(chart.title, chart.frame) : "";
  const body = [
    title,
    `<c:autoTitleDeleted val="${title === "" ? 1 : 0}"/>`,
    `<c:plotArea>${layoutXml(chart)}${plotXml(chart, workbook)}</c:plotArea>`,
    legendXml(chart),
    `<c:plotVisOnly val="${chart.plotVisibleOnly ? 1 : 0}"/><c:dispBlanksAs val="gap"/>`,
  ].join("");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${CHART_NAMESPACES}><c:roundedCorners val="0"/>` +
    `<c:chart>${body}</c:chart>${shape(chart.fill, chart.line)}${textProperties(chart.font)}</c:chartSpace>`
  );
}

function fraction(points: number, whole: number): string {
  return String(Math.round((points / whole) * 10_000) / 10_000);
}

function manualLayout(entries: readonly (readonly [string, string])[]): string {
  return `<c:layout><c:manualLayout>${entries.map(([name, value]) => `<c:${name} val="${value}"/>`).join("")}</c:manualLayout></c:layout>`;
}

/** A title with its place, where it has one. */
export function titleXml(title: ChartText, frame: ChartFrame): string {
  const isPlaced = title.left !== undefined && title.top !== undefined;
  const layout = isPlaced
    ? manualLayout([
        ["xMode", "edge"],
        ["yMode", "edge"],
        ["x", fraction(title.left ?? 0, frame.width)],
        ["y", fraction(title.top ?? 0, frame.height)],
      ])
    : "";
  return `<c:title>${richText(title.text, title.font)}${layout}<c:overlay val="${title.overlay ? 1 : 0}"/></c:title>`;
}

function layoutXml({ plotArea, frame }: Chart): string {
  if (plotArea === null) return "<c:layout/>";
  return manualLayout([
    ["layoutTarget", "inner"],
    ["xMode", "edge"],
    ["yMode", "edge"],
    ["x", fraction(plotArea.left, frame.width)],
    ["y", fraction(plotArea.top, frame.height)],
    ["w", fraction(plotArea.width, frame.width)],
    ["h", fraction(plotArea.height, frame.height)],
  ]);
}

function legendXml({ legend }: Chart): string {
  if (!legend.visible) return "";
  const places = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;
  return `<c:legend><c:legendPos val="${places[legend.position]}"/><c:overlay val="${legend.overlay ? 1 : 0}"/>${textProperties(legend.font)}</c:legend>`;
}

function plotXml(chart: Chart, workbook: Workbook): string {
  const { type } = chart;
  const series = chart.series.map((one, index) => seriesXml(one, index, type, workbook)).join("");
  if (type === "Pie") return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  if (type === "Doughnut")
    return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>`;
  const grouping = type.endsWith("100")
    ? "percentStacked"
    : type.endsWith("Stacked")
      ? "stacked"
      : type.endsWith("Clustered")
        ? "clustered"
        : "standard";
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const isBar = type.startsWith("Bar");
  const placed =
    axisXml(chart.categoryAxis, "catAx", isBar ? "l" : "b") + axisXml(chart.valueAxis, "valAx", isBar ? "b" : "l");
  if (isBar || type.startsWith("Column")) {
    const [first] = chart.series;
    const gaps = `<c:gapWidth val="${first?.gapWidth ?? 150}"/><c:overlap val="${first?.overlap ?? 0}"/>`;
    const head = `<c:barDir val="${isBar ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`;
    return `<c:barChart>${head}${series}${gaps}${axes}</c:barChart>${placed}`;
  }
  const name = type.startsWith("Area") ? "areaChart" : "lineChart";
  const marker = name === "lineChart" ? '<c:marker val="1"/>' : "";
  return `<c:${name}><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}${marker}${axes}</c:${name}>${placed}`;
}

/** One series with its looks and labels. */
export function seriesXml(series: ChartSeries, index: number, type: string, workbook: Workbook): string {
  const isBar = type.startsWith("Bar") || type.startsWith("Column");
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    seriesName(workbook, series),
    shape(series.fill, series.line),
    isBar ? '<c:invertIfNegative val="0"/>' : "",
    type === "Line" ? '<c:marker><c:symbol val="none"/></c:marker>' : "",
    labelsXml(series),
    seriesCategories(workbook, series),
    seriesValues(workbook, series),
    type.startsWith("Line") ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function labelsXml(series: ChartSeries): string {
  if (!series.hasDataLabels && series.pointLabels.size === 0) return "";
  const own = [...series.pointLabels]
    .sort(([a], [b]) => a - b)
    .map(([index, label]) =>
      label === null
        ? `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`
        : `<c:dLbl><c:idx val="${index}"/>${labelXml(label)}</c:dLbl>`,
    );
  const none: ChartDataLabel = {
    showValue: false,
    showSeriesName: false,
    showCategoryName: false,
    showLegendKey: false,
    font: {},
  };
  return `<c:dLbls>${own.join("")}${labelXml(series.hasDataLabels ? series.dataLabels : none)}</c:dLbls>`;
}

const POSITIONS: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

function labelXml(label: ChartDataLabel): string {
  const flag = (name: string, isOn: boolean): string => `<c:${name} val="${isOn ? 1 : 0}"/>`;
  const position = label.position === undefined ? undefined : POSITIONS[label.position];
  return [
    label.numberFormat === undefined
      ? ""
      : `<c:numFmt formatCode="${encodeAttribute(label.numberFormat)}" sourceLinked="0"/>`,
    textProperties(label.font) === ""
      ? ""
      : `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(label.font)}`,
    position === undefined ? "" : `<c:dLblPos val="${position}"/>`,
    flag("showLegendKey", label.showLegendKey),
    flag("showVal", label.showValue),
    flag("showCatName", label.showCategoryName),
    flag("showSerName", label.showSeriesName),
    flag("showPercent", false),
    flag("showBubbleSize", false),
  ].join("");
}

const TICK_LABELS = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" } as const;
const TICK_MARKS = { None: "none", Outside: "out", Inside: "in", Cross: "cross" } as const;

function axisXml(axis: ChartAxis, name: "catAx" | "valAx", place: string): string {
  const [id, cross] = name === "catAx" ? [CATEGORY_AXIS, VALUE_AXIS] : [VALUE_AXIS, CATEGORY_AXIS];
  const bound = (tag: string, value: number | null): string => (value === null ? "" : `<c:${tag} val="${value}"/>`);
  return [
    `<c:${name}><c:axId val="${id}"/>`,
    `<c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>${bound("max", axis.maximum)}${bound("min", axis.minimum)}</c:scaling>`,
    `<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${place}"/>`,
    axis.majorGridlines ? "<c:majorGridlines/>" : "",
    axis.title.visible ? `<c:title>${richText(axis.title.text, axis.title.font)}<c:overlay val="0"/></c:title>` : "",
    `<c:numFmt formatCode="${encodeAttribute(axis.numberFormat)}" sourceLinked="${axis.numberFormat === "General" ? 1 : 0}"/>`,
    `<c:majorTickMark val="${TICK_MARKS[axis.majorTickMark]}"/><c:minorTickMark val="none"/><c:tickLblPos val="${TICK_LABELS[axis.tickLabelPosition]}"/>`,
    shape(undefined, axis.line),
    textProperties(axis.font),
    `<c:crossAx val="${cross}"/><c:crosses val="autoZero"/>`,
    name === "catAx"
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : '<c:crossBetween val="between"/>',
    name === "valAx" ? bound("majorUnit", axis.majorUnit) : "",
    `</c:${name}>`,
  ].join("");
}
