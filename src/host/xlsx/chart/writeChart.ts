/** Chart parts: new ones are written whole, loaded ones are patched where they changed. */

import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom";

import type { Chart, ChartAxis, ChartDataLabel, ChartFrame, ChartSeries, ChartText } from "../../model/chart";
import type { Workbook } from "../../model/workbook";
import { childElements, childNamed, childrenNamed, descend } from "../readXml";
import { encodeAttribute, parseXml } from "../xmlText";
import { richText, seriesCategories, seriesName, seriesValues, shape, textProperties } from "./chartXml";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const NAMESPACES = `xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;

/** The part of a chart. `storedXml` is null for a new one. */
export function writeChart(chart: Chart, storedXml: string | null, workbook: Workbook): string {
  return storedXml === null ? newChart(chart, workbook) : patchChart(chart, storedXml, workbook);
}

function newChart(chart: Chart, workbook: Workbook): string {
  const title = chart.title.visible && chart.title.text !== "" ? titleXml(chart.title, chart.frame) : "";
  const body = [
    title,
    `<c:autoTitleDeleted val="${title === "" ? 1 : 0}"/>`,
    `<c:plotArea>${layoutXml(chart)}${plotXml(chart, workbook)}</c:plotArea>`,
    legendXml(chart),
    `<c:plotVisOnly val="${chart.plotVisibleOnly ? 1 : 0}"/><c:dispBlanksAs val="gap"/>`,
  ].join("");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/>` +
    `<c:chart>${body}</c:chart>${shape(chart.fill, chart.line)}${textProperties(chart.font)}</c:chartSpace>`
  );
}

function fraction(points: number, whole: number): string {
  return String(Math.round((points / whole) * 10_000) / 10_000);
}

function manualLayout(entries: readonly (readonly [string, string])[]): string {
  return `<c:layout><c:manualLayout>${entries.map(([name, value]) => `<c:${name} val="${value}"/>`).join("")}</c:manualLayout></c:layout>`;
}

function titleXml(title: ChartText, frame: ChartFrame): string {
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
  if (type === "Doughnut") return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>`;
  const grouping = type.endsWith("100") ? "percentStacked" : type.endsWith("Stacked") ? "stacked" : type.endsWith("Clustered") ? "clustered" : "standard";
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const isBar = type.startsWith("Bar");
  const placed = axisXml(chart.categoryAxis, "catAx", isBar ? "l" : "b") + axisXml(chart.valueAxis, "valAx", isBar ? "b" : "l");
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

function seriesXml(series: ChartSeries, index: number, type: string, workbook: Workbook): string {
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
  const own = [...series.pointLabels].sort(([a], [b]) => a - b).map(([index, label]) =>
    label === null
      ? `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`
      : `<c:dLbl><c:idx val="${index}"/>${labelXml(label)}</c:dLbl>`,
  );
  const none: ChartDataLabel = { showValue: false, showSeriesName: false, showCategoryName: false, showLegendKey: false, font: {} };
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
    label.numberFormat === undefined ? "" : `<c:numFmt formatCode="${encodeAttribute(label.numberFormat)}" sourceLinked="0"/>`,
    textProperties(label.font) === "" ? "" : `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(label.font)}`,
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
    name === "catAx" ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>' : '<c:crossBetween val="between"/>',
    name === "valAx" ? bound("majorUnit", axis.majorUnit) : "",
    `</c:${name}>`,
  ].join("");
}

/** Changes data, title and axis bounds of a loaded chart; its looks are the user's. */
function patchChart(chart: Chart, storedXml: string, workbook: Workbook): string {
  const document = parseXml(storedXml, chart.part ?? "chart");
  const body = childNamed(document.documentElement, "chart");
  const plot = childNamed(body, "plotArea");
  if (chart.changed.has("data")) patchSeries(document, plot, chart, workbook);
  if (chart.changed.has("title")) patchTitle(document, body, chart);
  if (chart.changed.has("axes")) patchBounds(document, childNamed(plot, "valAx"), chart.valueAxis);
  if (chart.changed.has("plotVisibleOnly")) childNamed(body, "plotVisOnly")?.setAttribute("val", chart.plotVisibleOnly ? "1" : "0");
  return new XMLSerializer().serializeToString(document);
}

/** The element of a fragment of chart XML, belonging to `document`. */
function fragment(document: Document, xml: string): Element | null {
  const root = parseXml(`<x ${NAMESPACES}>${xml}</x>`, "chart").documentElement;
  const [element] = root === null ? [] : childElements(root);
  return element === undefined ? null : document.importNode(element, true);
}

/** Puts `xml` in place of the child of that name, or before the first of `before`. */
function replaceChild(document: Document, parent: Element, name: string, xml: string, before: readonly string[]): void {
  const element = xml === "" ? null : fragment(document, xml);
  const current = childNamed(parent, name);
  if (element === null) {
    if (current !== null) parent.removeChild(current);
  } else if (current !== null) parent.replaceChild(element, current);
  else parent.insertBefore(element, childElements(parent).find(({ localName }) => before.includes(localName ?? "")) ?? null);
}

const AFTER_NAME = ["spPr", "invertIfNegative", "pictureOptions", "marker", "explosion", "dPt", "dLbls", "trendline", "errBars", "cat", "val", "smooth", "shape", "extLst"];

function patchSeries(document: Document, plot: Element | null, chart: Chart, workbook: Workbook): void {
  const groups = (plot === null ? [] : childElements(plot)).filter(({ localName }) => (localName ?? "").endsWith("Chart"));
  const elements = groups.flatMap((group) => childrenNamed(group, "ser"));
  elements.slice(chart.series.length).forEach((element) => element.parentNode?.removeChild(element));
  chart.series.forEach((series, index) => {
    const element = elements[index] ?? addSeries(document, groups[0], series, index, chart, workbook);
    if (element === null) return;
    replaceChild(document, element, "tx", seriesName(workbook, series), AFTER_NAME);
    replaceChild(document, element, "cat", seriesCategories(workbook, series), ["val", "smooth", "shape", "extLst"]);
    replaceChild(document, element, "val", seriesValues(workbook, series), ["smooth", "shape", "extLst"]);
  });
}

function addSeries(document: Document, group: Element | undefined, series: ChartSeries, index: number, chart: Chart, workbook: Workbook): Element | null {
  const element = group === undefined ? null : fragment(document, seriesXml(series, index, chart.type, workbook));
  if (group === undefined || element === null) return null;
  const last = childrenNamed(group, "ser").at(-1);
  group.insertBefore(element, last?.nextSibling ?? null);
  return element;
}

/** The text changes, the look of its first run stays. */
function patchTitle(document: Document, body: Element | null, chart: Chart): void {
  if (body === null) return;
  const runs = childrenNamed(childrenNamed(descend(body, "title", "tx", "rich"), "p")[0] ?? null, "r");
  const [text] = runs.map((run) => childNamed(run, "t"));
  if (text === undefined || text === null) {
    replaceChild(document, body, "title", titleXml(chart.title, chart.frame), ["autoTitleDeleted", "plotArea"]);
    childNamed(body, "autoTitleDeleted")?.setAttribute("val", "0");
    return;
  }
  text.textContent = chart.title.text;
  runs.slice(1).forEach((run) => run.parentNode?.removeChild(run));
}

function patchBounds(document: Document, axis: Element | null, { maximum, minimum }: ChartAxis): void {
  const scaling = childNamed(axis, "scaling");
  if (scaling === null) return;
  const bound = (name: string, value: number | null): string => (value === null ? "" : `<c:${name} val="${value}"/>`);
  replaceChild(document, scaling, "max", bound("max", maximum), ["min", "extLst"]);
  replaceChild(document, scaling, "min", bound("min", minimum), ["extLst"]);
}
