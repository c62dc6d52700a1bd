/** Types of charts: which there are, which belong together, and what a series of a type is like. */

import { HostError } from "../ground/hostError";
import type { Chart, ChartSeries } from "./chart";

/** The words of `Excel.ChartType` that this host draws. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineStacked",
  "LineStacked100",
  "LineMarkers",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "Pie",
  "Doughnut",
  "Area",
  "AreaStacked",
  "AreaStacked100",
] as const;

export type ChartFamily = "Column" | "Bar" | "Line" | "Area" | "Pie" | "Doughnut" | "Other";

const FAMILIES = ["Column", "Bar", "Line", "Area", "Pie", "Doughnut"] as const;

export function familyOf(type: string): ChartFamily {
  return FAMILIES.find((family) => type.startsWith(family)) ?? "Other";
}

export function isBars(type: string): boolean {
  return ["Column", "Bar"].includes(familyOf(type));
}

/** Pies and doughnuts: charts without axes. */
export function isRound(type: string): boolean {
  return ["Pie", "Doughnut"].includes(familyOf(type));
}

/** Whether the legend shows categories instead of series. */
export function hasCategoryLegend({ series }: Chart): boolean {
  return series.some(({ type, varyByCategories }) => varyByCategories && (isRound(type) || series.length === 1));
}

/** The type a series shows: lines say whether they have markers. */
export function shownType({ type, marker }: ChartSeries): string {
  return familyOf(type) === "Line" && marker.style !== "None" ? type.replace("Line", "LineMarkers") : type;
}

/** Gives a series a type and the looks that come with it. */
export function takeType(series: ChartSeries, type: string): void {
  const family = familyOf(type);
  if (family === "Line") series.marker.style = type.includes("Markers") ? "Automatic" : "None";
  series.type = type.replace("Markers", "");
  series.overlap = isBars(type) && type.includes("Stacked") ? 100 : isBars(type) ? 0 : series.overlap;
  series.varyByCategories = isRound(type);
  if (isRound(type)) series.axisGroup = "Primary";
}

/** The type of a chart whose series are of one; `Invalid` for a mixture. */
export function commonType(chart: Chart): string {
  const types = new Set(chart.series.map(shownType));
  const [first] = types;
  if (first === undefined) return chart.type;
  if (types.size === 1) return first;
  // Lines with and without markers make one chart of lines with markers.
  const bare = new Set([...types].map((type) => type.replace("Markers", "")));
  return bare.size === 1 ? first.replace(/^Line(Markers)?/, "LineMarkers") : "Invalid";
}

/** Kinds of series that stand on the same axes. */
const COMBINED: readonly ChartFamily[] = ["Column", "Line", "Area"];

/**
 * Gives one series another type. Bars, stacked lines and areas of one axis group share theirs, as in Excel.
 *
 * @throws HostError `NotImplemented` for a mixture other than of columns, lines and areas.
 */
export function changeSeriesType(chart: Chart, series: ChartSeries, type: string): void {
  const family = familyOf(type);
  const others = chart.series.filter((other) => other !== series);
  const families = new Set(others.map((other) => familyOf(other.type)));
  const isMixture = [...families].some((other) => other !== family);
  if (isMixture && ![...families, family].every((one) => COMBINED.includes(one)))
    throw new HostError("NotImplemented", "This host mixes columns, lines and areas only in one chart.");
  takeType(series, type);
  for (const other of others) {
    if (familyOf(other.type) !== family || other.axisGroup !== series.axisGroup) continue;
    other.type = series.type;
    other.overlap = series.overlap;
  }
  chart.type = commonType(chart);
}

const BAR_LABELS = ["Center", "InsideEnd", "InsideBase"];

/** Where labels of a series may stand: in files with another place Excel finds something to repair. */
export function labelPlaces(type: string): readonly string[] {
  switch (familyOf(type)) {
    case "Column":
    case "Bar":
      return type.endsWith("Clustered") ? [...BAR_LABELS, "OutsideEnd"] : BAR_LABELS;
    case "Line":
      return ["Center", "Left", "Right", "Top", "Bottom"];
    case "Pie":
      return ["Center", "InsideEnd", "OutsideEnd", "BestFit"];
    default:
      return [];
  }
}
