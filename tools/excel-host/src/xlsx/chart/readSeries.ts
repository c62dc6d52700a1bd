/** Series and their labels out of a chart part. */

import type { Element } from "@xmldom/xmldom";

import type { AxisGroup, ChartDataLabel, ChartMarker, ChartPointFormat, ChartSeries } from "../../model/chart";
import { emptyLabel, emptySeries } from "../../model/chartDefaults";
import { childElements, childNamed, childrenNamed, descend } from "../../xml/readXml";
import { flagOf, numberOf, readAngle, readFont, readLook, valueOf } from "./readLook";
import { LABEL_PLACES, MARKERS } from "./words";

/** The Office.js type of a group, without regard to markers; `Invalid` for one that has no name here. */
export function typeOf(group: Element): string {
  const grouping = valueOf(childNamed(group, "grouping")) ?? "standard";
  const suffix = grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "";
  switch (group.localName) {
    case "barChart":
      return `${valueOf(childNamed(group, "barDir")) === "bar" ? "Bar" : "Column"}${suffix || "Clustered"}`;
    case "lineChart":
      return `Line${suffix}`;
    case "areaChart":
      return `Area${suffix}`;
    case "pieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    case "scatterChart":
      return "XYScatter";
    case "bubbleChart":
      return "Bubble";
    default:
      return "Invalid";
  }
}

/** A series with its place among all of the chart. */
export interface ReadSeries {
  readonly order: number;
  readonly series: ChartSeries;
}

/** The series of a group, with what the group says of all of them. */
export function readGroup(group: Element, axisGroup: AxisGroup): ReadSeries[] {
  const shared = {
    axisGroup,
    varyByCategories: flagOf(childNamed(group, "varyColors"), true),
    gapWidth: numberOf(childNamed(group, "gapWidth")) ?? 150,
    overlap: numberOf(childNamed(group, "overlap")) ?? 0,
    firstSliceAngle: numberOf(childNamed(group, "firstSliceAng")) ?? 0,
    doughnutHoleSize: numberOf(childNamed(group, "holeSize")) ?? 50,
  };
  return childrenNamed(group, "ser").map((element) => ({
    order: numberOf(childNamed(element, "order")) ?? 0,
    series: { ...readSeries(element, typeOf(group)), ...shared },
  }));
}

function readSeries(element: Element, type: string): ChartSeries {
  const formula = (...names: string[]): string | null => descend(element, ...names, "f")?.textContent ?? null;
  const labels = childNamed(element, "dLbls");
  return {
    ...emptySeries(type),
    ...readLook(element),
    nameFormula: formula("tx", "strRef"),
    nameText: descend(element, "tx", "v")?.textContent ?? "",
    valuesFormula: formula("val", "numRef") ?? formula("yVal", "numRef"),
    categoriesFormula:
      formula("cat", "strRef") ??
      formula("cat", "numRef") ??
      formula("cat", "multiLvlStrRef") ??
      formula("xVal", "numRef"),
    hasDataLabels: labels !== null && hasLabels(labels),
    dataLabels: labels !== null && hasLabels(labels) ? readLabel(labels) : emptyLabel(),
    pointLabels: new Map(
      childrenNamed(labels, "dLbl").map((label) => [
        numberOf(childNamed(label, "idx")) ?? 0,
        flagOf(childNamed(label, "delete"), false) ? null : readLabel(label),
      ]),
    ),
    pointFormats: new Map(
      childrenNamed(element, "dPt").map((point) => [numberOf(childNamed(point, "idx")) ?? 0, readPoint(point)]),
    ),
    marker: readMarker(childNamed(element, "marker")),
    smooth: flagOf(childNamed(element, "smooth"), false),
    invertIfNegative: flagOf(childNamed(element, "invertIfNegative"), false),
    explosion: numberOf(childNamed(element, "explosion")) ?? 0,
  };
}

function readPoint(element: Element): ChartPointFormat {
  const marker = childNamed(element, "marker");
  return { ...readLook(element), marker: marker === null ? null : readMarker(marker) };
}

function readMarker(element: Element | null): ChartMarker {
  const size = numberOf(childNamed(element, "size"));
  const { fill, line } = readLook(element);
  return {
    style: MARKERS.read(valueOf(childNamed(element, "symbol"))) ?? "Automatic",
    ...(size === null ? {} : { size }),
    ...(fill === undefined || fill === null ? {} : { background: fill }),
    ...(line.color === undefined || line.color === null ? {} : { foreground: line.color }),
  };
}

/** Whether labels are those of the whole series: those that only list single points have nothing but switches that are off. */
function hasLabels(element: Element): boolean {
  if (flagOf(childNamed(element, "delete"), false)) return false;
  const shared = childElements(element).filter(({ localName }) => localName !== "dLbl");
  const isOff = shared.every((child) => child.localName?.startsWith("show") === true && !flagOf(child, true));
  return !isOff || childrenNamed(element, "dLbl").length === 0;
}

function readLabel(element: Element): ChartDataLabel {
  const child = (name: string): Element | null => childNamed(element, name);
  const format = child("numFmt");
  const position = LABEL_PLACES.read(valueOf(child("dLblPos")));
  const angle = readAngle(element);
  const separator = child("separator")?.textContent;
  return {
    ...readOwnLook(element),
    showLegendKey: flagOf(child("showLegendKey"), false),
    showValue: flagOf(child("showVal"), false),
    showCategoryName: flagOf(child("showCatName"), false),
    showSeriesName: flagOf(child("showSerName"), false),
    showPercentage: flagOf(child("showPercent"), false),
    showBubbleSize: flagOf(child("showBubbleSize"), false),
    linkNumberFormat: format === null || flagOfLink(format),
    font: readFont(element),
    ...(format === null ? {} : { numberFormat: format.getAttribute("formatCode") ?? "General" }),
    ...(position === undefined ? {} : { position }),
    ...(angle === undefined ? {} : { angle }),
    ...(separator === null || separator === undefined ? {} : { separator }),
  };
}

/** A label without fill and line that has a font of its own says what an automatic one looks like. */
function readOwnLook(element: Element): ReturnType<typeof readLook> {
  const look = readLook(element);
  const isPlain = look.fill === "none" && look.line.color === "none" && childNamed(element, "txPr") !== null;
  return isPlain ? { fill: undefined, line: {} } : look;
}

function flagOfLink(format: Element): boolean {
  return ["1", "true"].includes(format.getAttribute("sourceLinked") ?? "0");
}
