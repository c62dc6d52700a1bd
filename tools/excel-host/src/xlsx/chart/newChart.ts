/** Chart parts written whole. */

import type { AxisGroup, Chart } from "../../model/chart";
import { emptySeries } from "../../model/chartDefaults";
import { familyOf, isRound } from "../../model/chartTypes";
import { axisIds, groupsOf, type SeriesGroup } from "./groups";
import { categoryAxisXml, valueAxisXml, type PlacedAxis } from "./axisXml";
import { CHART_NAMESPACES, layout, shape, textProperties, value } from "./chartXml";
import type { CacheSource } from "./dataXml";
import { seriesXml } from "./seriesXml";
import { legendXml, titleXml } from "./textXml";
import { BLANKS } from "./words";

/** The part of a chart of which the model holds all there is. */
export function newChart(chart: Chart, source: CacheSource): string {
  const title = titleXml(chart.title, chart.frame, source);
  const place = chart.plotArea === null ? "<c:layout/>" : layout(chart.plotArea, chart.frame, true);
  const look = shape(chart.plotLook.fill, chart.plotLook.line);
  const body = [
    title,
    value("autoTitleDeleted", title === ""),
    `<c:plotArea>${place}${plotXml(chart, source)}${look}</c:plotArea>`,
    legendXml(chart.legend, chart.frame),
    value("plotVisOnly", chart.plotVisibleOnly),
    value("dispBlanksAs", BLANKS.store(chart.displayBlanksAs)),
    chart.showDataLabelsOverMaximum ? value("showDLblsOverMax", true) : "",
  ].join("");
  const style = chart.style === 2 ? "" : value("style", chart.style);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${CHART_NAMESPACES}>${value("roundedCorners", chart.roundedCorners)}${style}` +
    `<c:chart>${body}</c:chart>${shape(chart.fill, chart.line)}${textProperties(chart.font)}</c:chartSpace>`
  );
}

function plotXml(chart: Chart, source: CacheSource): string {
  const groups = groupsOf(chart);
  const hasAxes = groups.some(({ type }) => !isRound(type));
  const isSecond = groups.some(({ axisGroup }) => axisGroup === "Secondary");
  return [
    ...groups.map((group) => groupXml(chart, group, source)),
    hasAxes ? axesXml(chart, "Primary", source) : "",
    isSecond ? axesXml(chart, "Secondary", source) : "",
  ].join("");
}

function axesXml(chart: Chart, group: AxisGroup, source: CacheSource): string {
  const isPrimary = group === "Primary";
  const axis = isPrimary ? chart.categoryAxis : chart.secondaryCategoryAxis;
  const crossed = isPrimary ? chart.valueAxis : chart.secondaryValueAxis;
  const [id, crossedId] = axisIds(group);
  const isBar = chart.series.some(({ type, axisGroup }) => familyOf(type) === "Bar" && axisGroup === group);
  const [near, far] = isBar ? (["l", isPrimary ? "b" : "t"] as const) : (["b", isPrimary ? "l" : "r"] as const);
  const category: PlacedAxis = { axis, crossed, id, crossedId, side: near };
  const values: PlacedAxis = { axis: crossed, crossed: axis, id: crossedId, crossedId: id, side: far };
  return categoryAxisXml(category, chart, source) + valueAxisXml(values, chart, source);
}

function groupXml(chart: Chart, group: SeriesGroup, source: CacheSource): string {
  const { type, axisGroup } = group;
  const family = familyOf(type);
  const axis = axisGroup === "Primary" ? chart.categoryAxis : chart.secondaryCategoryAxis;
  const areDates = axis.categoryType === "DateAxis" && !isRound(type);
  const first = group.series[0] ?? emptySeries(type);
  const vary = value("varyColors", first.varyByCategories && (isRound(type) || group.series.length === 1));
  const series = group.series.map((one) => seriesXml(one, chart.series.indexOf(one), { source, areDates })).join("");
  const grouping = value("grouping", groupingOf(type));
  const axes = axisIds(axisGroup)
    .map((id) => value("axId", id))
    .join("");
  switch (family) {
    case "Pie":
      return `<c:pieChart>${vary}${series}${value("firstSliceAng", first.firstSliceAngle)}</c:pieChart>`;
    case "Doughnut":
      return `<c:doughnutChart>${vary}${series}${value("firstSliceAng", first.firstSliceAngle)}${value("holeSize", first.doughnutHoleSize)}</c:doughnutChart>`;
    case "Line":
      return `<c:lineChart>${grouping}${vary}${series}${value("marker", true)}${axes}</c:lineChart>`;
    case "Area":
      return `<c:areaChart>${grouping}${vary}${series}${axes}</c:areaChart>`;
    default: {
      const gaps = value("gapWidth", first.gapWidth) + value("overlap", first.overlap);
      return `<c:barChart>${value("barDir", family === "Bar" ? "bar" : "col")}${grouping}${vary}${series}${gaps}${axes}</c:barChart>`;
    }
  }
}

function groupingOf(type: string): string {
  if (type.endsWith("100")) return "percentStacked";
  if (type.endsWith("Stacked")) return "stacked";
  return type.endsWith("Clustered") ? "clustered" : "standard";
}
