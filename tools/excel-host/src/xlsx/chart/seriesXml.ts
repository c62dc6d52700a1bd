/** One series of a chart part. */

import type { ChartMarker, ChartPointFormat, ChartSeries } from "../../model/chart";
import { familyOf, isBars, isRound } from "../../model/chartTypes";
import { shape, value } from "./chartXml";
import { seriesCategories, seriesName, seriesValues, type CacheSource } from "./dataXml";
import { labelsXml } from "./labelsXml";
import { MARKERS } from "./words";

export interface SeriesContext {
  readonly source: CacheSource;
  /** Whether the categories stand on an axis of dates. */
  readonly areDates: boolean;
}

/** One series with its looks and labels. */
export function seriesXml(series: ChartSeries, index: number, { source, areDates }: SeriesContext): string {
  const isLine = familyOf(series.type) === "Line";
  return [
    `<c:ser>${value("idx", index)}${value("order", index)}`,
    seriesName(source, series),
    shape(series.fill, series.line),
    isBars(series.type) ? value("invertIfNegative", series.invertIfNegative) : "",
    isLine ? markerXml(series.marker) : "",
    isRound(series.type) && series.explosion > 0 ? value("explosion", series.explosion) : "",
    ...[...series.pointFormats]
      .filter(([, format]) => isOwn(format))
      .sort(([a], [b]) => a - b)
      .map(([point, format]) => pointXml(point, format, series, isLine)),
    labelsXml(series),
    seriesCategories(source, series, areDates),
    seriesValues(source, series),
    isLine ? value("smooth", series.smooth) : "",
    "</c:ser>",
  ].join("");
}

/** Whether a point has anything of its own: one that was only looked at has not. */
function isOwn({ fill, line, marker }: ChartPointFormat): boolean {
  return fill !== undefined || Object.keys(line).length > 0 || marker !== null;
}

function pointXml(index: number, { marker, fill, line }: ChartPointFormat, series: ChartSeries, isLine: boolean) {
  return [
    `<c:dPt>${value("idx", index)}`,
    isBars(series.type) ? value("invertIfNegative", series.invertIfNegative) : "",
    isLine && marker !== null ? markerXml(marker) : "",
    value("bubble3D", false),
    isRound(series.type) && series.explosion > 0 ? value("explosion", series.explosion) : "",
    shape(fill, line),
    "</c:dPt>",
  ].join("");
}

function markerXml({ style, size, background, foreground }: ChartMarker): string {
  const look = shape(background, foreground === undefined ? {} : { color: foreground });
  const inside = [
    style === "Automatic" ? "" : value("symbol", MARKERS.store(style)),
    size === undefined ? "" : value("size", size),
    look,
  ].join("");
  return inside === "" ? "" : `<c:marker>${inside}</c:marker>`;
}
