/** Titles and the legend of a chart part. */

import type { ChartFrame, ChartLegend, ChartText } from "../../model/chart";
import { layout, richText, shape, textProperties, value } from "./chartXml";
import { textReference, type CacheSource } from "./dataXml";
import { LEGEND_PLACES } from "./words";

/** A title with its place, where it has one; nothing when it does not show. */
export function titleXml(title: ChartText, frame: ChartFrame, source: CacheSource): string {
  if (!title.visible) return "";
  const isRich = title.formula === null && title.text !== "";
  const text =
    title.formula !== null
      ? `<c:tx>${textReference(source, title.formula)}</c:tx>`
      : isRich
        ? richText(title.text, title.font, title.angle)
        : "";
  return [
    `<c:title>${text}`,
    layout(title, frame),
    value("overlay", title.overlay),
    shape(title.fill, title.line),
    isRich ? "" : textProperties(title.font, title.angle),
    "</c:title>",
  ].join("");
}

export function legendXml(legend: ChartLegend, frame: ChartFrame): string {
  if (!legend.visible) return "";
  return [
    `<c:legend>${value("legendPos", LEGEND_PLACES.store(legend.position))}`,
    ...[...legend.hiddenEntries]
      .sort((a, b) => a - b)
      .map((index) => `<c:legendEntry>${value("idx", index)}${value("delete", true)}</c:legendEntry>`),
    layout(legend, frame),
    value("overlay", legend.overlay),
    shape(legend.fill, legend.line),
    textProperties(legend.font),
    "</c:legend>",
  ].join("");
}
